/** What must stand before the first request: the page cache, and what sees requests before Next does. */
import { env, isDeveloping } from '../env';
import { repository } from '../repository/open-repository';
import { playerScript } from '../view/player-script';
import { themeScript } from '../view/theme-script';
import { createHitAnswers } from './answer-hits';
import { lately } from './lately';
import { createPageCache } from './page-cache';
import { findAgain } from './page-finders';
import { pageRevision } from './page-revision';
import { standBeforeNext } from './stand-before-next';
import { tame } from './tame-requests';

export function startServing(): void {
  const findRevision = lately(() => pageRevision(repository()));
  const pageCache = createPageCache({
    findRevision,
    findAgain,
    maxSize: env().pageCacheBytes,
    ownScripts: [themeScript, playerScript],
  });
  // Next's cache handler stands outside the bundles: the two meet at one well-known symbol of the process.
  Reflect.set(globalThis, Symbol.for('portal.page-cache'), pageCache);
  // The tools of development need requests as they are, and development caches nothing.
  if (isDeveloping()) return;
  const hits = createHitAnswers(pageCache, findRevision);
  standBeforeNext((request, response, next) => {
    tame(request);
    if (!hits.answer(request, response)) hits.passOn(request, response, next);
  });
}
