/** Puts more pages on a disk than it takes, takes each again, and says how many there were. */
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openPageStore } from '../store/page-store';
import { createPageShelf } from './page-shelf';
import type { StoredPage } from './stored-page';

const [, , file = ''] = process.argv;
const said: string[] = [];
let now = 0;
const shelf = createPageShelf(
  () => openPageStore(file, 1e9),
  (sentence) => said.push(sentence),
  () => now,
);
const pages = Array.from({ length: 200 }, (): StoredPage => {
  const html = Buffer.from(randomBytes(5_000).toString('base64'));
  const origin = { route: 'place', asked: '{}', revision: 'a.1', fingerprint: 'f' };
  return {
    ...{ body: { encoding: 'gzip', bytes: gzipSync(html) }, headers: {}, status: undefined },
    ...{ origin, lastModified: 1 },
  };
});
let [whole, damaged] = [0, 0];
for (const [at, page] of pages.entries()) {
  // The disk is left alone for a while when it has failed.
  now += 61_000;
  shelf.put(`/$/${at}`, page);
}
for (const [at, { body }] of pages.entries()) {
  now += 61_000;
  const taken = shelf.take(`/$/${at}`);
  if (taken?.body.bytes.equals(body.bytes)) whole += 1;
  else if (taken) damaged += 1;
}
console.log(JSON.stringify({ put: pages.length, whole, damaged, said }));
