/**
 * Loaded into a portal before anything of its own: writes a line for each page that Next hands to the page cache, which
 * it does once for each rendering. The portal itself has no switch for it.
 */
import { appendFileSync } from 'node:fs';

const place = Symbol.for('portal.page-cache');
const file = process.env['PORTAL_TEST_RENDERINGS'];

/** @type {unknown} */
let pageCache;

if (file !== undefined) {
  Object.defineProperty(globalThis, place, {
    get: () => pageCache,
    set(/** @type {{ keep: (key: string, page: unknown) => void }} */ made) {
      pageCache = {
        ...made,
        keep(/** @type {string} */ key, /** @type {unknown} */ page) {
          appendFileSync(file, `${key}\n`);
          made.keep(key, page);
        },
      };
    },
  });
}
