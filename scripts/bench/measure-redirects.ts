/** Redirects from 100,000 aliases against plain pages, and what those aliases take of the memory of the web process. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from './archive';
import { type Portal, withPortal } from './portal';
import { residentBytes } from './process-tree';
import { amount, atMost, type Row } from './row';
import { percentile } from './statistics';

const briefs = 1000;
const aliasesEach = 100;
const visits = 3000;

/** Two archives of the same 1,000 briefs, one with 100 aliases each, the other with one. */
export async function measureRedirects(archive: Archive): Promise<Row[]> {
  const many = await visitAliases(archive, aliasesEach);
  const few = await visitAliases(archive, 1);
  const above = percentile(many.redirects, 0.95) - percentile(many.pages, 0.95);
  const at = (times: readonly number[], share: number) => amount(percentile(times, share), 'ms');
  const both = (share: number) => `${at(many.redirects, share)} − ${at(many.pages, share)}`;
  return [
    atMost(
      'redirect with 100,000 aliases, p95 above a plain page',
      above,
      'ms',
      3,
      `${both(0.95)} (p50: ${both(0.5)}); ${visits} different aliases, each with a plain page from the cache after it, one at a time`,
    ),
    atMost(
      'memory that 100,000 aliases take',
      (many.bytes - few.bytes) / 1e6,
      'MB',
      50,
      `resident set of the web process after those visits, with 100,000 aliases (${megabytes(many.bytes)}) less the same with 1,000 (${megabytes(few.bytes)})`,
    ),
  ];
}

async function visitAliases(whole: Archive, aliases: number) {
  const folder = path.join(whole.folder, `aliases-${aliases}`);
  const [contentDir, dataDir] = [path.join(folder, 'content'), path.join(folder, 'data')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(contentDir, { recursive: true });
  for (let number = 0; number < briefs; number += 1) {
    writeFileSync(path.join(contentDir, `${number}.md`), document(number, aliases));
  }
  try {
    return await withPortal({ ...whole, folder, contentDir, dataDir }, {}, (portal) =>
      timedVisits(portal, aliases),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timedVisits(portal: Portal, aliases: number) {
  const [redirects, pages]: [number[], number[]] = [[], []];
  for (let number = 0; number < briefs; number += 1) await portal.visit(pagePath(number));
  for (let at = 0; at < visits; at += 1) {
    const number = at % briefs;
    const alias = aliasPath(number, Math.floor(at / briefs) % aliases);
    const [redirect, page] = [await portal.visit(alias), await portal.visit(pagePath(number))];
    if (redirect.status !== 308) throw new Error(`${alias} answers ${redirect.status}.`);
    redirects.push(redirect.milliseconds);
    if (page.isKept) pages.push(page.milliseconds);
  }
  return { redirects, pages, bytes: residentBytes(portal.webProcesses()) };
}

function document(number: number, aliases: number): string {
  const paths = Array.from({ length: aliases }, (_, at) => `- ${aliasPath(number, at)}\n`).join('');
  return `---
id: ${number}
title: Brief ${number}
basePath: /news/
slug: brief-${number}
date: '2024-01-01'
aliases:
${paths}---
<p>The text of brief ${number}.</p>
`;
}

function pagePath(number: number): string {
  return `/news/brief-${number}`;
}

function aliasPath(number: number, at: number): string {
  return `/old/${at}/a-former-address-of-brief-${number}`;
}

function megabytes(bytes: number): string {
  return amount(bytes / 1e6, 'MB');
}
