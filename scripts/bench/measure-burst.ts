/** Thousands of files changed at once while the portal runs → all of them live. */
import { readFileSync } from 'node:fs';
import { sitePathSchema } from '@/lib/domain/site-path';
import { readField } from '@/lib/ingest/fields';
import { parseFrontMatter } from '@/lib/ingest/parse-front-matter';
import { href } from '@/lib/routes';
import { isPresentBrief } from '../corpus/kinds';
import { counts } from '../corpus/shares';
import { type Archive, documentFile, seed, withChanges } from './archive';
import { type Portal, withPortal } from './portal';
import { amount, atMost, type Row } from './row';
import { until } from './until';

const most = 5000;
const sampled = 100;
const patience = 600;

export async function measureBurst(archive: Archive): Promise<Row[]> {
  const files = someFiles(archive);
  const { all, shown, written, said } = await timedBurst(archive, files);
  return [
    atMost(
      `${files.length.toLocaleString('en')} files changed at once → all live`,
      all,
      's',
      10,
      `from before the first is written (the last was after ${amount(written, 's')}) until one changed page, asked for every 10 ms, shows its new paragraph and the JSON of ${sampled} changed briefs, from every part of them, has it; then each of their pages, asked for once, showed it: making them one after the other took ${amount(shown, 's')} more; the log: ${said}`,
    ),
  ];
}

/** Briefs, evenly from the whole archive; at most every second document. */
function someFiles(archive: Archive): string[] {
  const wanted = Math.min(most, Math.floor(archive.size / 2));
  const step = Math.max(1, Math.floor(archive.size / wanted / 1.3));
  const files: string[] = [];
  for (let number: number = counts.communities; number < archive.size; number += step) {
    if (isPresentBrief(seed, number)) files.push(documentFile(archive, number));
  }
  return files.slice(0, wanted);
}

/** Documents are mended after the portal has ended. */
function timedBurst(archive: Archive, files: readonly string[]) {
  const paragraph = `Changed with many others at ${Date.now()}.`;
  return withChanges(archive, (change) =>
    withPortal(archive, {}, async (portal) => {
      const before = portal.output().length;
      const pages = publicPages(files);
      const started = performance.now();
      const elapsed = () => (performance.now() - started) / 1000;
      for (const file of files) change(file, (text) => `${text}<p>${paragraph}</p>\n`);
      const written = elapsed();
      // A page that is kept costs next to nothing while it is asked for; its JSON is made each time.
      const [first = '/'] = pages;
      await says(archive, portal, first, paragraph);
      for (const page of pages) await says(archive, portal, `${page}.json`, paragraph);
      const all = elapsed();
      for (const page of pages) await mustShow(portal, page, paragraph);
      const shown = elapsed() - all;
      const said = portal.output().slice(before).trim().replaceAll(/\s+/g, ' ');
      return { all, shown, written, said };
    }),
  );
}

async function says({ signal }: Archive, portal: Portal, path: string, text: string) {
  const isSaid = async () => (await portal.visit(path)).text.includes(text);
  await until(`${path} says its change`, isSaid, { seconds: patience, every: 10, signal });
}

async function mustShow(portal: Portal, page: string, text: string): Promise<void> {
  const { text: shown } = await portal.visit(page);
  if (!shown.includes(text)) throw new Error(`${page} does not show what its JSON says.`);
}

/** Paths of an even sample of them, without those that are withdrawn. */
function publicPages(files: readonly string[]): string[] {
  const paths = files.flatMap((file) => {
    const parsed = parseFrontMatter(readFileSync(file, 'utf8'));
    if (!parsed.ok || readField(parsed.document.fields, 'status') === 'Draft') return [];
    const [place, slug] = ['basePath', 'slug'].map((key) => readField(parsed.document.fields, key));
    // Several documents want these: only one of them is there.
    if (String(slug).startsWith('shared-slug')) return [];
    return [href(sitePathSchema.parse(`${place}${slug}`))];
  });
  const step = Math.max(1, Math.floor(paths.length / sampled));
  return paths.filter((_, at) => at % step === 0 || at === paths.length - 1);
}
