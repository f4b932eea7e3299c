/** `npm run lighthouse`: scores five pages of a portal of its own as a phone sees them; fails when one falls short. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from 'lighthouse';
import { z } from 'zod';
import { sitePathSchema } from '@/lib/domain/site-path';
import { href } from '@/lib/routes';
import { judgePage } from './lighthouse/judge-page';
import { startProgress } from './progress.mjs';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';
import { findChromium } from './test/find-chromium.mjs';
import { freePort } from './test/free-port.mjs';
import { startPortal } from './test/start-portal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const pages = {
  front: '/',
  hub: '/communities/chronic-care-management',
  feed: '/communities/chronic-care-management/curated-content',
  topic: '/topic/klas-telehealth',
  brief:
    '/communities/chronic-care-management/curated-content/medcitynews-how-to-create-a-patient-focused-telehealth-experience',
};

/** Lighthouse's own names, each with the least score that passes. */
const floors = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const categories = Object.keys(floors);

/** What came over the wire beside the scores, in bytes; inline scripts are part of their page. */
const weights = ['bytes', 'script bytes'] as const;
const columns = [...categories, ...weights];

/** Odd, so that there is one in the middle: a busy machine makes single runs jump. */
const runs = 3;

const requestsSchema = z.object({
  items: z.array(z.object({ transferSize: z.number(), resourceType: z.string().optional() })),
});

type Scores = Record<string, number>;

await runScript(async () => {
  const found = await findChromium(root);
  if ('problem' in found) throw new ScriptProblem(found.problem);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-lighthouse-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { PORT: String(port), PORTAL_DATA_DIR: dataDir, PORTAL_SITE_URL: origin };
  const portal = await startPortal(root, env);
  try {
    if (!portal.ready) throw new ScriptProblem(portal.output());
    const scores = await scoreAll(origin, found.program);
    console.table(scores);
    return Object.values(scores).every(passes) ? 0 : 1;
  } finally {
    await portal.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function scoreAll(
  origin: string,
  program: string | undefined,
): Promise<Record<string, Scores>> {
  const progress = startProgress('Running Lighthouse');
  const scores: Record<string, Scores> = {};
  for (const [name, address] of Object.entries(pages)) {
    const url = origin + href(sitePathSchema.parse(address));
    const taken: Scores[] = [];
    for (let run = 1; run <= runs; run += 1) {
      progress.update(`${name}, ${run} of ${runs}`);
      taken.push(await score(url, program));
    }
    scores[name] = Object.fromEntries(columns.map((column) => [column, middle(taken, column)]));
  }
  progress.clear();
  return scores;
}

/** Of one run: scores in hundredths, and what came over the wire. */
async function score(url: string, program: string | undefined): Promise<Scores> {
  const result = await judgePage(url, categories, program);
  const scores = categories.map((category) => [
    category,
    Math.round((result.categories[category]?.score ?? 0) * 100),
  ]);
  return { ...Object.fromEntries(scores), ...weigh(result) };
}

function weigh({ audits }: Result): Record<(typeof weights)[number], number> {
  const { items } = requestsSchema.parse(audits['network-requests']?.details);
  const sum = (requests: typeof items) =>
    requests.reduce((total, { transferSize }) => total + transferSize, 0);
  const scripts = items.filter(({ resourceType }) => resourceType === 'Script');
  return { bytes: sum(items), 'script bytes': sum(scripts) };
}

function middle(taken: Scores[], column: string): number {
  const sorted = taken.map((scores) => scores[column] ?? 0).sort((one, other) => one - other);
  return sorted[(runs - 1) / 2] ?? 0;
}

function passes(scores: Scores): boolean {
  return Object.entries(floors).every(([category, floor]) => (scores[category] ?? 0) >= floor);
}
