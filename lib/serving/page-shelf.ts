/** Pages on disk, as the page cache keeps them: what left memory, and what an earlier process rendered. */
import { z } from 'zod';
import type { PageStore } from '../store/page-store';
import { originSchema } from './page-origin';
import type { StoredPage } from './stored-page';

export type PageShelf = {
  take(key: string): StoredPage | undefined;
  /** Only what is compressed already. */
  put(key: string, page: StoredPage): void;
  remove(key: string): void;
};

const factsSchema = z.object({
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  status: z.number().optional(),
  origin: originSchema,
  lastModified: z.number(),
});

/** For how many milliseconds a disk that failed is left alone. */
const pause = 60_000;

/**
 * No reader waits for a disk that is full or gone: it is told of once, and the page cache goes on in memory. `open`
 * throws when there is no disk to be had.
 */
export function createPageShelf(
  open: () => PageStore,
  tell: (sentence: string) => void,
  now: () => number = Date.now,
): PageShelf {
  let store: PageStore | undefined;
  let failed = Number.NEGATIVE_INFINITY;
  let isTold = false;

  function attempt<Result>(work: (store: PageStore) => Result): Result | undefined {
    if (now() - failed < pause) return undefined;
    try {
      store ??= open();
      return work(store);
    } catch (problem) {
      failed = now();
      if (!isTold)
        tell(`Pages are kept in memory only, for the disk does not take them: ${problem}`);
      isTold = true;
      return undefined;
    }
  }

  return {
    take: (key) =>
      attempt((store) => {
        const bytes = store.read(key);
        if (!bytes) return undefined;
        const { status, ...facts } = factsSchema.parse(JSON.parse(bytes.facts));
        return { ...facts, status, body: { encoding: 'gzip', bytes: bytes.body } };
      }),
    put: (key, { body, headers, status, origin, lastModified }) => {
      if (body.encoding !== 'gzip') return;
      const facts = JSON.stringify({ headers, status, origin, lastModified });
      attempt((store) => store.write(key, { facts, body: body.bytes }));
    },
    remove: (key) => attempt((store) => store.remove(key)),
  };
}
