/** Redirects from 100,000 aliases against plain pages, and how the memory of the web process grows while all of them are asked for. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from './archive';
import { type Portal, withPortal } from './portal';
import { residentBytes } from './process-tree';
import { amount, atMost, type Row } from './row';
import { percentile } from './statistics';
import type { Visit } from './visit';

const briefs = 1000;
const aliasesEach = 100;
const visits = 3000;
/** Asked for at the same time while memory is looked at. */
const atOnce = 4;
/** How often the first thousand aliases are asked for before: what answering takes at all is then taken. */
const warmUps = 30;

/** 1,000 briefs with 100 aliases each. */
export async function measureRedirects(archive: Archive): Promise<Row[]> {
  const { redirects, pages, looks } = await visitAliases(archive);
  const above = percentile(redirects, 0.95) - percentile(pages, 0.95);
  const at = (times: readonly number[], share: number) => amount(percentile(times, share), 'ms');
  const both = (share: number) => `${at(redirects, share)} − ${at(pages, share)}`;
  const [first = Number.NaN] = looks;
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
      (Math.max(...looks) - first) / 1e6,
      'MB',
      50,
      `largest resident set of the web process while each alias was asked for once, less that before, after ${warmUps} times the first ${briefs.toLocaleString('en')}: ${looks.map(megabytes).join(', ')}; ${atOnce} at a time, looked at ten times`,
    ),
  ];
}

async function visitAliases(whole: Archive) {
  const folder = path.join(whole.folder, 'aliases');
  const [contentDir, dataDir] = [path.join(folder, 'content'), path.join(folder, 'data')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(contentDir, { recursive: true });
  for (let number = 0; number < briefs; number += 1) {
    writeFileSync(path.join(contentDir, `${number}.md`), document(number));
  }
  try {
    return await withPortal({ ...whole, folder, contentDir, dataDir }, {}, async (portal) => ({
      ...(await timedVisits(portal)),
      looks: await lookWhileVisited(portal),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timedVisits(portal: Portal) {
  const [redirects, pages]: [number[], number[]] = [[], []];
  for (let number = 0; number < briefs; number += 1) await portal.visit(pagePath(number));
  for (let at = 0; at < visits; at += 1) {
    const number = at % briefs;
    const alias = aliasPath(number, Math.floor(at / briefs));
    const [redirect, page] = [await portal.visit(alias), await portal.visit(pagePath(number))];
    leads(alias, redirect);
    redirects.push(redirect.milliseconds);
    if (page.isKept) pages.push(page.milliseconds);
  }
  return { redirects, pages };
}

/** Bytes of the web process before, and after each tenth of all aliases. */
async function lookWhileVisited(portal: Portal): Promise<number[]> {
  const look = () => residentBytes(portal.webProcesses());
  for (let round = 0; round < warmUps; round += 1) await followEach(portal, 0);
  const looks = [look()];
  for (let at = 0; at < aliasesEach; at += 1) {
    await followEach(portal, at);
    if ((at + 1) % (aliasesEach / 10) === 0) looks.push(look());
  }
  return looks;
}

/** The alias of this number of each brief. */
async function followEach(portal: Portal, at: number): Promise<void> {
  for (let number = 0; number < briefs; number += atOnce) {
    const aliases = Array.from({ length: atOnce }, (_, next) => aliasPath(number + next, at));
    await Promise.all(aliases.map(async (alias) => leads(alias, await portal.visit(alias))));
  }
}

function leads(alias: string, { status }: Visit): void {
  if (status !== 308) throw new Error(`${alias} answers ${status}.`);
}

function document(number: number): string {
  const paths = Array.from({ length: aliasesEach }, (_, at) => `- ${aliasPath(number, at)}\n`).join(
    '',
  );
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
