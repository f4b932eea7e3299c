/** Archives of several sizes → what grows with them and what should not. */
import { type Archive, prepareArchive } from './archive';
import type { CurvePoint } from './curve-svg';
import { timedEdits } from './measure-edit';
import { indexFromNothing } from './measure-index';
import { firstVisits } from './measure-visits';
import { percentile } from './statistics';

/** One archive: indexed from nothing, then served. Nothing else is built for it. */
export async function curvePoint(archive: Archive): Promise<CurvePoint> {
  await prepareArchive(archive);
  const { seconds } = await indexFromNothing(archive);
  const visits = await firstVisits(archive);
  const edits = await timedEdits(archive);
  const p95 = (times: readonly number[]) => percentile(times, 0.95);
  return {
    size: archive.size,
    indexSeconds: seconds,
    flat: {
      brief: p95(visits.brief),
      hub: p95(visits.hub),
      topic: p95(visits.topic),
      'front page': p95(visits.front),
      'deep page': p95(visits.deep),
      edit: 1000 * p95(edits),
    },
  };
}
