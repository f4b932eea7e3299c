/** A page of ours through the nginx set-up that is delivered against nginx with the page that Hugo wrote for the same document. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../test/free-port.mjs';
import type { Archive } from './archive';
import { compareConditional, takesGzip } from './compare-conditional';
import { buildHugo, hugoOutput } from './hugo-peer';
import { newestBriefs } from './newest-briefs';
import { filesConfiguration, portalConfiguration, withNginx } from './nginx';
import { withPortal, withRepository } from './portal';
import { amount, atLeast, figure, notMeasured, type Row } from './row';
import { median } from './statistics';
import { visit } from './visit';
import { comparePair, loadWords, type Pair } from './wrk';

const what = 'cached page through deploy/nginx.conf ÷ nginx serving Hugo’s file, requests/s';

export async function measureNginx(archive: Archive): Promise<Row[]> {
  const delivered = path.join(archive.root, 'deploy');
  if (!existsSync(path.join(delivered, 'nginx.conf'))) {
    return [notMeasured(what, 'there is no deploy/nginx.conf')];
  }
  if (!existsSync(hugoOutput(archive))) await buildHugo(archive);
  return withPortal(archive, {}, (portal) => {
    const page = withRepository(archive, (repository) => samePage(archive, repository));
    return withFiles(archive, (files) =>
      withCopies(archive, delivered, portal.origin, async (copies) => {
        const own = copies + page.own;
        await layOut(archive, own, page.peer);
        return compare(archive, { own, peer: files + page.peer, same: files + samePath });
      }),
    );
  });
}

/** As a browser asks, which takes gzip: both sides have their page compressed beforehand. */
async function compare({ signal }: Archive, addresses: Addresses): Promise<Row[]> {
  const { own, peer, same } = addresses;
  const load = { signal, headers: takesGzip };
  const againstHugo = await comparePair(own, peer, load);
  const againstSame = await comparePair(own, same, load);
  const ofFile = await compareConditional(same, load);
  const { text: ownText } = await visit(own, '');
  const { text: peerText } = await visit(peer, '');
  const sizes = `${ownText.length} and ${peerText.length} characters of HTML before gzip`;
  return [
    atLeast(what, againstHugo.ratio, '', 0.9, `${rates(againstHugo)}, the same brief (${sizes})`),
    figure(
      'the same ÷ nginx serving a file with the very page of the portal',
      againstSame.ratio,
      '',
      `${rates(againstSame)}: what the cache of nginx costs above a file of the same weight`,
    ),
    figure(
      'nginx serving that file: conditional request ÷ full one, time',
      ofFile.ratio,
      '',
      `${ofFile.how}: what no server of kept pages can be far below`,
    ),
  ];
}

type Addresses = {
  own: string;
  peer: string;
  /** A file that holds the page of the portal. */
  same: string;
};

function rates({ own, peer }: Pair): string {
  const [ours, theirs] = [amount(median(own), '1/s'), amount(median(peer), '1/s')];
  return `${ours} ÷ ${theirs}; readers who take gzip, compressed beforehand on both sides; ${loadWords}`;
}

/** Puts the page of the portal beside those of Hugo, and compresses both, as a careful owner of files would. */
async function layOut(archive: Archive, own: string, peer: string): Promise<void> {
  const files = hugoOutput(archive);
  writeFileSync(path.join(files, samePath), (await visit(own, '')).text);
  for (const file of [samePath, `${peer}index.html`]) {
    const whole = path.join(files, file);
    writeFileSync(`${whole}.gz`, gzipSync(readFileSync(whole)));
  }
}

const samePath = '/page-of-the-portal.html';

type Repository = Parameters<Parameters<typeof withRepository>[1]>[0];

/** A brief that both have. */
function samePage(archive: Archive, repository: Repository): { own: string; peer: string } {
  for (const { page, file } of newestBriefs(archive, repository, 100)) {
    const peer = `${path.posix.dirname(page)}/${path.basename(file, '.md')}/`;
    if (existsSync(path.join(hugoOutput(archive), peer, 'index.html'))) return { own: page, peer };
  }
  throw new Error('No brief is both in the portal and in what Hugo built.');
}

async function withFiles<Result>(
  archive: Archive,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const port = String(await freePort());
  const configuration = filesConfiguration(hugoOutput(archive), port);
  return withNginx({ configuration, port, signal: archive.signal }, {}, work);
}

/** What is delivered is used as it is, but for ports and folders. */
async function withCopies<Result>(
  { signal }: Archive,
  delivered: string,
  portal: string,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const [port, copies] = [String(await freePort()), String(await freePort())];
  const { 'nginx.conf': main = '', ...others } = Object.fromEntries(
    readdirSync(delivered)
      .filter((name) => name.endsWith('.conf'))
      .map((name) => [name, readFileSync(path.join(delivered, name), 'utf8')]),
  );
  const { host } = new URL(portal);
  const more = Object.fromEntries(
    Object.entries(others).map(([name, text]) => [
      name,
      text.replaceAll(/127\.0\.0\.1:3000\b/g, host),
    ]),
  );
  const configuration = portalConfiguration(main, { port, copies });
  return withNginx({ configuration, port, signal }, more, work);
}
