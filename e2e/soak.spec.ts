/** A minute of edits, twenty a second, while readers read: nothing fails, nothing is stale, nothing piles up. */
import { mkdtemp, readdir, readlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { EditedArchive } from '@/lib/indexer/edited-archive.fixture';
import { seededRandom } from '@/lib/view/seeded-random';
import { processTree } from '../scripts/bench/process-tree';
import { ask } from './support/ask';
import { PageHistory, type Shown } from './support/page-history';
import { readSitemap } from './support/read-sitemap';
import { type SecondPortal, startSecondPortal } from './support/second-portal';

/** Milliseconds. */
const soak = 60_000;
const editEvery = 50;
/** A page that is asked for so long after an edit shows it. */
const late = 2_000;
const countEvery = 1_000;
/** Until everything is open that stays open. */
const warmUp = 15_000;
const readers = 2;
/** How many files may be open more at one time than at another: the driver closes some only when memory is collected. */
const ebb = 16;

const place = '/communities/ward/notes';
const lists = [
  '/',
  '/communities/ward',
  place,
  `${place}/page/2`,
  '/topics',
  '/sources',
  '/curators',
];
const feeds = ['/feed.xml', `${place}/feed.xml`, '/sitemap.xml', '/sitemaps/briefs-1.xml'];

test.describe.configure({ timeout: 180_000 });

let portal: SecondPortal;
let archive: EditedArchive;

test.beforeAll(async () => {
  const contentDir = await mkdtemp(path.join(tmpdir(), 'portal-soak-'));
  archive = new EditedArchive({ contentDir }, 250, 'soak');
  portal = await startSecondPortal(contentDir);
});
test.afterAll(() => portal.stop());

async function read(at: string): Promise<Shown> {
  const { status, text } = await ask(at, { origin: portal.origin });
  // One that is not there yet is missing; one that was is gone.
  expect([at, status]).toEqual([at, status === 200 || status === 410 ? status : 404]);
  return status === 200 ? Number(/<title>Title (\d+)/.exec(text)?.[1]) : 'gone';
}

/** Names of the files that the portal's processes have open; connections are none. */
async function openFiles(): Promise<string[]> {
  const all = await Promise.all(
    processTree(portal.pid).map(async (pid) => {
      const folder = `/proc/${pid}/fd`;
      const names = await readdir(folder);
      return Promise.all(
        names.map((name) => readlink(path.join(folder, name)).catch(() => 'closed')),
      );
    }),
  );
  return all.flat().filter((name) => name !== 'closed' && !name.startsWith('socket:'));
}

test('given a running portal, when its content is edited all the time, then readers notice nothing but the edits', async () => {
  const begun = performance.now();
  let hasFailed = false;
  const isOver = () => hasFailed || performance.now() >= begun + soak;
  const history = new PageHistory(late);
  for (const [at, title] of archive.shown()) {
    history.add({ path: at, stamp: Number(title.replace('Title ', '')), isRemoved: false });
  }
  /** Pages in the order of their edits, and when each of them may be stale no more. */
  const edited: { path: string; due: number }[] = [];
  const edit = async () => {
    for (let edits = 0; !isOver(); edits += 1) {
      await pause(Math.max(0, begun + edits * editEvery - performance.now()));
      const one = archive.editOne();
      history.add(one);
      edited.push({ path: one.path, due: performance.now() + late });
    }
  };

  const random = seededRandom('readers');
  const anyOf = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)];
  let followed = 0;
  const readOn = async () => {
    while (!isOver()) {
      const now = performance.now();
      const due = edited.findLastIndex((one) => one.due <= now);
      const [last] = due < 0 ? [] : edited.splice(0, due + 1).slice(-1);
      if (last) followed += 1;
      const brief = last?.path ?? anyOf(archive.shown())?.[0] ?? place;
      const asked = performance.now();
      const shown = await read(brief);
      expect([brief, history.allowed(brief, asked)]).toEqual([
        brief,
        expect.arrayContaining([shown]),
      ]);
      const at = anyOf([...lists, ...feeds]) ?? '/';
      expect([at, (await ask(at, { origin: portal.origin })).status]).toEqual([at, 200]);
    }
  };

  const counts: number[] = [];
  const countFiles = async () => {
    await pause(warmUp);
    for (; !isOver(); await pause(countEvery)) counts.push((await openFiles()).length);
  };

  const all = [edit(), countFiles(), ...Array.from({ length: readers }, readOn)];
  await Promise.all(all).catch(async (problem: unknown) => {
    hasFailed = true;
    await Promise.allSettled(all);
    throw problem;
  });
  const half = Math.floor(counts.length / 2);
  expect(Math.max(...counts.slice(half))).toBeLessThanOrEqual(
    Math.max(...counts.slice(0, half)) + ebb,
  );
  expect(followed).toBeGreaterThan(50);

  const shown = archive.shown();
  for (const [at, title] of shown) {
    await expect.poll(async () => `Title ${await read(at)}`, { timeout: late }).toBe(title);
  }
  const listed = (await readSitemap(portal.origin)).map(({ loc }) => new URL(loc).pathname);
  const briefs = listed.filter((at) => at.startsWith(`${place}/`) && !/\/page\/\d+$/.test(at));
  expect(briefs.sort()).toEqual(shown.map(([at]) => at));
});
