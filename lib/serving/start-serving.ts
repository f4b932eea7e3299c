/** What must stand before the first request: the page cache, and the taming of odd requests. */
import { env, isDeveloping } from '../env';
import { repository } from '../repository/open-repository';
import { playerScript } from '../view/player-script';
import { themeScript } from '../view/theme-script';
import { createPageCache } from './page-cache';
import { pageRevision } from './page-revision';
import { tameRequests } from './tame-requests';

export function startServing(): void {
  // The tools of development need the requests of Next's client router as they are.
  if (!isDeveloping()) tameRequests();
  const pageCache = createPageCache({
    findRevision: () => pageRevision(repository()),
    maxSize: env().pageCacheBytes,
    ownScripts: [themeScript, playerScript],
  });
  // Next's cache handler stands outside the bundles: the two meet at one well-known symbol of the process.
  Reflect.set(globalThis, Symbol.for('portal.page-cache'), pageCache);
}
