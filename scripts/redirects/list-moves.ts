/** Every old path of the index → where it leads in one step, as the site would answer it. */
import type { ContentRepository } from '@/lib/repository/content-repository';
import { resolvePath } from '@/lib/repository/resolve-path';
import type { Move } from './redirect-formats';

const entriesAtOnce = 1_000;

/** In the order of the paths. What a living page has taken over leads nowhere and is left out. */
export function* listMoves(repository: ContentRepository): Generator<Move, void> {
  let after = '';
  for (;;) {
    const entries = repository.aliases.list(after, entriesAtOnce, false);
    for (const { key, claims } of entries) {
      const resolution = resolvePath(
        repository,
        encodeURI(key).replace(/[?#]/g, encodeURIComponent),
      );
      const by = claims[0]?.by ?? 'page';
      if (resolution.kind === 'moved') yield { from: key, to: resolution.to, by };
      if (resolution.kind === 'gone') yield { from: key, to: undefined, by };
    }
    const last = entries.at(-1);
    if (!last || entries.length < entriesAtOnce) return;
    after = last.key;
  }
}
