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
  const { all, written, said } = await timedBurst(archive, files);
  return [
    atMost(
      `${files.length.toLocaleString('en')} files changed at once → all live`,
      all,
      's',
      10,
      `from before the first is written (the last was after ${amount(written, 's')}) until the last of ${sampled} changed pages, from every part of them, shows its new paragraph; the log: ${said}`,
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
      for (const page of pages) await shown(archive, portal, page, paragraph);
      const all = elapsed();
      const said = portal.output().slice(before).trim().replaceAll(/\s+/g, ' ');
      return { all, written, said };
    }),
  );
}

async function shown({ signal }: Archive, portal: Portal, page: string, text: string) {
  const isShown = async () => (await portal.visit(page)).text.includes(text);
  await until(`${page} shows its change`, isShown, { seconds: patience, every: 10, signal });
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
