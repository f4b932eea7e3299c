/** What must stand before the first request: the page cache, what sees requests before Next does, and the way to stop. */
import { setFlagsFromString } from 'node:v8';
import { type Env, env, isDeveloping } from '../env';
import { repository } from '../repository/open-repository';
import { pageFile } from '../store/page-file';
import { openPageStore } from '../store/page-store';
import { playerScript } from '../view/player-script';
import { searchScript } from '../view/search-script';
import { themeScript } from '../view/theme-script';
import { createHitAnswers } from './answer-hits';
import { buildId } from './build-id';
import { answerEarly, type EarlyAnswers } from './early-answers';
import { isAsItWas } from './file-state';
import { createKnownAnswers } from './known-answers';
import { lately } from './lately';
import { createPageCache } from './page-cache';
import { findAgain } from './page-finders';
import { pageRevision } from './page-revision';
import { createPageShelf, type PageShelf } from './page-shelf';
import { standBeforeNext } from './stand-before-next';
import { stopGracefully } from './stop-gracefully';
import { tame } from './tame-requests';
import { tidyHeaders } from './tidy-headers';

/** How V8 keeps house in a process whose objects live for a request, or for as long as a page is kept (docs/decisions/025). */
const heapFlags = [
  // Per cent by which the heap may grow before it is tidied up; left alone, V8 lets it grow to nearly four times what it holds.
  '--heap-growing-percent=100',
  // Node 24 took what belongs to requests for long-lived, and tidied up the whole heap three times a second.
  '--no-allocation-site-pretenuring',
];

/** `early` is what is answered before Next. */
export function startServing(early: EarlyAnswers): void {
  const findRevision = lately(() => pageRevision(repository()));
  const pageCache = createPageCache({
    findRevision,
    findAgain,
    maxSize: env().pageCacheBytes,
    shelf: isDeveloping() ? undefined : pageShelf(env()),
    ownScripts: [themeScript, playerScript, searchScript],
  });
  // Next's cache handler stands outside the bundles: the two meet at one well-known symbol of the process.
  Reflect.set(globalThis, Symbol.for('portal.page-cache'), pageCache);
  // The tools of development need requests as they are, and development caches nothing.
  if (isDeveloping()) return;
  for (const flag of heapFlags) setFlagsFromString(flag);
  stopGracefully(env().drainSeconds);
  const findState = () => {
    try {
      return findRevision();
    } catch {
      return undefined;
    }
  };
  const known = createKnownAnswers({
    findState,
    isAsItWas: (fileState) => isAsItWas(env().contentDir, fileState),
  });
  const hits = createHitAnswers(pageCache, findState);
  standBeforeNext((request, response, next) => {
    if (known.answer(request, response) || hits.answer(request, response)) return;
    tame(request);
    known.watch(request, response);
    if (answerEarly(early, request, response)) return;
    tidyHeaders(response);
    hits.passOn(request, response, next);
  });
}

function pageShelf(env: Env): PageShelf | undefined {
  const { siteUrl, desk, pageCacheDiskBytes: maxSize } = env;
  if (maxSize === 0) return undefined;
  const open = () =>
    openPageStore(pageFile(env, [buildId(), siteUrl, desk ? 'desk' : '']), maxSize);
  return createPageShelf(open, (sentence) => console.error(sentence));
}
