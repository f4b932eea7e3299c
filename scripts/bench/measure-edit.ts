/** One file edited while the portal runs → its new text on its page, its hub and its feed. */
import { type Archive, withChanges } from './archive';
import { newestBriefs, type ShownBrief } from './newest-briefs';
import { type Portal, withPortal, withRepository } from './portal';
import { amount, atMost, type Row } from './row';
import { percentile } from './statistics';
import { until } from './until';

const edits = 30;
const warmUps = 2;
const patience = 120;

export async function measureEdit(archive: Archive): Promise<Row[]> {
  const times = await timedEdits(archive);
  const at = (share: number) => amount(percentile(times, share), 's');
  const quantiles = `p50 ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`;
  return [
    atMost(
      'one file edited → new text served on its page, hub and feed, p95',
      percentile(times, 0.95),
      's',
      1,
      `${quantiles} of ${times.length} edits, one after the other, of the newest briefs of all hubs: from before the file is written; page, hub and feed are then asked in turn every 10 ms until the last shows it; ${warmUps} edits before to warm up`,
    ),
  ];
}

/** Seconds of each edit; the first two, which warm up, are left out. Documents are mended after the portal has ended. */
export function timedEdits(archive: Archive): Promise<number[]> {
  return withChanges(archive, (change) =>
    withPortal(archive, {}, async (portal) => {
      const briefs = withRepository(archive, (repository) =>
        newestBriefs(archive, repository, edits + warmUps),
      );
      const times: number[] = [];
      for (const [number, brief] of briefs.entries()) {
        for (const path of [brief.page, brief.hub, brief.feed]) await portal.visit(path);
        const title = `Edited ${number} at ${Date.now()}`;
        const started = performance.now();
        change(brief.file, (text) => text.replace(/^title: .*$/m, `title: ${title}`));
        await shown(archive, portal, brief, title);
        times.push((performance.now() - started) / 1000);
      }
      return times.slice(warmUps);
    }),
  );
}

async function shown(
  { signal }: Archive,
  portal: Portal,
  { page, hub, feed }: ShownBrief,
  title: string,
): Promise<void> {
  for (const path of [page, hub, feed]) {
    const isShown = async () => (await portal.visit(path)).text.includes(title);
    await until(`${path} shows “${title}”`, isShown, { seconds: patience, every: 10, signal });
  }
}
