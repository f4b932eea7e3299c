/** Memory of the web process while many thousand different pages are visited: how much, and whether it still grows. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from './archive';
import { everyPage } from './pages';
import { type Portal, withPortal, withRepository } from './portal';
import { residentBytes } from './process-tree';
import { amount, atMost, type Row } from './row';
import { type Point, percentile, slope } from './statistics';

const visited = 20_000;
const lookEvery = 100;
/** Readers at the same time. */
const readers = 4;
/** Growth within the last half that is taken for none, as a share of what is held. */
const flat = 0.05;

export async function measureMemory(archive: Archive): Promise<Row[]> {
  forgetPages(archive);
  return withPortal(archive, {}, async (portal) => {
    const pages = withRepository(archive, everyPage).slice(0, visited);
    const looks = await visitAll(portal, pages);
    const lastHalf = looks.filter(({ x }) => x > pages.length / 2);
    const grown = (slope(lastHalf) * pages.length) / 2;
    const held = percentile(
      lastHalf.map(({ y }) => y),
      0.5,
    );
    const most = lastHalf.reduce((one, other) => (other.y > one.y ? other : one), { x: 0, y: 0 });
    const counted = `${pages.length.toLocaleString('en')} different pages, ${readers} at a time`;
    return [
      atMost(
        `memory of the web process after ${pages.length.toLocaleString('en')} different pages`,
        most.y,
        'MB',
        700,
        `largest resident set in the last half, after ${most.x.toLocaleString('en')}; ${counted}, looked at every ${lookEvery}: ${course(looks)}`,
      ),
      atMost(
        'growth of that memory within the last half, as a share of it',
        grown / held,
        '',
        flat,
        `${amount(grown, 'MB')} along the line of least squares, of ${amount(held, 'MB')}`,
      ),
    ];
  });
}

/** Pages that an earlier part had rendered would come from the disk, which takes less memory than rendering them. */
function forgetPages({ dataDir }: Archive): void {
  if (!existsSync(dataDir)) return;
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith('pages-')) rmSync(path.join(dataDir, name), { force: true });
  }
}

/** x: pages visited, y: megabytes held. */
async function visitAll(portal: Portal, pages: readonly string[]): Promise<Point[]> {
  const looks: Point[] = [];
  let next = 0;
  const read = async () => {
    while (next < pages.length) {
      const page = pages[next] ?? '/';
      next += 1;
      if (next % lookEvery === 0)
        looks.push({ x: next, y: residentBytes(portal.webProcesses()) / 1e6 });
      await portal.visit(page);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  return looks;
}

/** The memory held at five moments, evenly spread. */
function course(looks: readonly Point[]): string {
  return [0, 0.25, 0.5, 0.75, 1]
    .map((share) => looks[Math.round(share * (looks.length - 1))])
    .map((look) => (look ? amount(look.y, 'MB') : ''))
    .join(', ');
}
