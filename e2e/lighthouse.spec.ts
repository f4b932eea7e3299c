/** Lighthouse finds nothing that keeps people, browsers or search engines from a page; `npm run lighthouse` scores speed as well. */
import { expect, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { judgePage } from '../scripts/lighthouse/judge-page';
import { portalUrl } from './support/portal-url';
import { type Template, templates } from './templates';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });

const judged = ['front page', 'hub', 'brief of a community', 'topic'];
const chosen = templates.filter(({ name }) => judged.includes(name));

/** What it holds against a page; what it cannot decide by itself, or only reports, has no score. */
async function complaints({ path }: Template, categories: string[]): Promise<string[]> {
  const program = process.env['PORTAL_TEST_CHROMIUM'] || undefined;
  const { audits } = await judgePage(`${portalUrl()}${href(path)}`, categories, program);
  return Object.values(audits).flatMap(({ id, score, title }) =>
    score !== null && score < 1 ? [`${id}: ${title}`] : [],
  );
}

test('given the chosen pages, when they are looked for, then they are there', () => {
  expect(chosen.map(({ name }) => name)).toEqual(judged);
});

for (const template of chosen) {
  test(`given the ${template.name}, when Lighthouse judges it, then it has nothing against it`, async () => {
    expect(await complaints(template, ['accessibility', 'best-practices', 'seo'])).toEqual([]);
  });
}
