/** Redirects → further lines of `redirects.yml`; what stands there stays as it is, comments and order included. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { errorCode } from './follow-link';
import { parseRedirects, type Redirect, redirectsFile } from './read-redirects';
import { readText, unreadable } from './read-text';

const newline = 0x0a;

export type Appended =
  /** Those that the file can say: a path that reads otherwise than it is written is left out. */
  | { ok: true; written: Redirect[] }
  /** A clause about the file, which is as it was. */
  | { ok: false; reason: string };

/** `heading` becomes a comment above the lines. The keys of the redirects must not stand in the file yet. */
export function appendRedirects(
  contentDir: string,
  redirects: readonly Redirect[],
  heading: string,
): Appended {
  const former = readFormer(contentDir);
  if (typeof former === 'string') return { ok: false, reason: former };
  const before = parse(former);
  if (typeof before === 'string') return { ok: false, reason: before };
  const written = redirects.filter(isSayable);
  const block = `# ${heading}\n${written.map(redirectLine).join('')}`;
  const whole = Buffer.concat([former, Buffer.from(`${gapAfter(former)}${block}`)]);
  if (!isEqual(parse(whole), [...before, ...written])) {
    const reason = 'is not written as a line for each path, so none can be added: write it so';
    return { ok: false, reason };
  }
  try {
    if (written.length > 0) replaceFile(realFile(join(contentDir, redirectsFile)), whole);
    return { ok: true, written };
  } catch (problem) {
    return { ok: false, reason: `cannot be written (${errorCode(problem)}): allow it` };
  }
}

/** Its bytes, or why there are none; a file that is not there is empty. */
function readFormer(contentDir: string): Uint8Array | string {
  try {
    return readText(contentDir, redirectsFile);
  } catch (problem) {
    return errorCode(problem) === 'ENOENT' ? new Uint8Array() : unreadable(problem);
  }
}

/** Quoted as YAML needs it. A percent sign is written as it stands in an address, for there it would be decoded. */
function redirectLine({ from, to }: Redirect): string {
  const [key, value] = [from, to].map((path) => path.replaceAll('%', '%25'));
  return dump({ [key ?? '']: value }, { schema: CORE_SCHEMA, lineWidth: -1 });
}

function isSayable(redirect: Redirect): boolean {
  return isEqual(parse(Buffer.from(redirectLine(redirect))), [redirect]);
}

/** Its redirects, or what is wrong with the file as a whole. */
function parse(bytes: Uint8Array): Redirect[] | string {
  const { redirects, fault } = parseRedirects(bytes);
  return fault === undefined || fault.kind === 'empty' ? redirects : fault.reason;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function gapAfter(former: Uint8Array): string {
  if (former.length === 0) return '';
  return former.at(-1) === newline ? '\n' : '\n\n';
}

/** A link stays a link. */
function realFile(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** All of it or nothing: whoever reads meanwhile reads the former file. */
function replaceFile(file: string, bytes: Buffer): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  const descriptor = openSync(draft, 'wx');
  try {
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    const former = statSync(file, { throwIfNoEntry: false });
    if (former) chmodSync(draft, former.mode);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
