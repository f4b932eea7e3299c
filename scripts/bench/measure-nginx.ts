/** A page of ours through the nginx set-up that is delivered against nginx with the page that Hugo wrote for the same document. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../test/free-port.mjs';
import type { Archive } from './archive';
import { buildHugo, hugoOutput } from './hugo-peer';
import { newestBriefs } from './newest-briefs';
import { filesConfiguration, portalConfiguration, withNginx } from './nginx';
import { withPortal, withRepository } from './portal';
import { amount, atLeast, notMeasured, type Row } from './row';
import { median } from './statistics';
import { visit } from './visit';
import { comparePair, loadWords } from './wrk';

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
      withCopies(archive, delivered, portal.origin, (copies) =>
        compare(archive, copies + page.own, files + page.peer),
      ),
    );
  });
}

async function compare({ signal }: Archive, ownPage: string, peerPage: string): Promise<Row[]> {
  const [{ text: ownText }, { text: peerText }] = [
    await visit(ownPage, ''),
    await visit(peerPage, ''),
  ];
  const { own, peer, ratio } = await comparePair(ownPage, peerPage, signal);
  const rates = `${amount(median(own), '1/s')} ÷ ${amount(median(peer), '1/s')}`;
  const sizes = `${ownText.length} and ${peerText.length} characters of HTML, neither compressed`;
  return [atLeast(what, ratio, '', 0.9, `${rates} for the same brief (${sizes}); ${loadWords}`)];
}

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
