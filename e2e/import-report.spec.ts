/** The import report: one set of facts as a page, as CSV and as JSON, for those who look after the content only. */
import { expect } from '@playwright/test';
import { z } from 'zod';
import { findingSchema, refusalSchema, reportKindSchema } from '@/lib/domain/finding';
import { href, importCsvPath, sitePath } from '@/lib/routes';
import { ask } from './support/ask';
import { checkMarkup } from './support/check-markup';
import { brokenTexts, hostileFile, hostileText, test } from './support/desk-portal';
import { documentPolicy, expectHeaders, expectPagePolicy } from './support/expect-headers';
import { hangingOutWhenNarrow } from './support/hanging-out';
import { elements, parseHtml, text, values } from './support/html-document';
import { readCsv } from './support/read-csv';
import { violationsInBothSchemes } from './support/violations';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 240_000 });

const report = href(sitePath({ kind: 'import-report' }));
const csv = href(importCsvPath);
const addresses = [
  report,
  `${report}?kind=text-repaired`,
  `${report}?kind=text-repaired&page=2`,
  `${report}?file=refused`,
];

const checkSchema = z.object({
  totals: z.record(z.string(), z.number()),
  documents: z.array(z.object({ kind: z.string(), count: z.number() })),
  kinds: z.array(z.object({ kind: reportKindSchema, count: z.number() })),
  refused: z.array(refusalSchema),
  findings: z.array(findingSchema),
});

test.describe('given a portal whose desk is closed', () => {
  for (const path of ['/desk', report, `${report}/`, '/DESK/Import', csv, '/desk/nothing']) {
    test(`when ${path} is asked for, then it is like any unknown path`, async () => {
      const unknown = await ask('/nothing-of-this-name');
      for (let visit = 0; visit < 3; visit += 1) {
        const { status, headers, text: sent } = await ask(path);
        expect([status, headers['cache-control']]).toEqual([404, unknown.headers['cache-control']]);
        expect(sent).not.toMatch(/import report|\/desk\b/i);
      }
    });
  }
});

test.describe('given a portal whose desk is open', () => {
  test('when the report is asked for, then nobody may keep or index it', async ({ desk }) => {
    for (const address of [...addresses, ...addresses]) {
      const answer = await ask(address, { origin: desk.origin });
      expect([address, answer.status]).toEqual([address, 200]);
      expectPagePolicy(address, answer);
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect(answer.headers['x-nextjs-cache']).not.toBe('HIT');
      const document = parseHtml(answer.text);
      expect(values(document, 'meta', 'content', { name: 'robots' })).toEqual(['noindex, follow']);
      expect(answer.text).not.toMatch(/portal:(?:private|status)/);
    }
    const table = await ask(csv, { origin: desk.origin });
    expect(expectHeaders(csv, table)).toBe(documentPolicy);
    expect([table.headers['cache-control'], table.headers['x-robots-tag']]).toEqual([
      'private, no-store',
      'noindex',
    ]);
    for (const path of ['/sitemap.xml', '/', '/feeds']) {
      expect((await ask(path, { origin: desk.origin })).text).not.toContain('/desk');
    }
  });

  test('when the address says what there is not, then it is 404 each time', async ({ desk }) => {
    const paths = ['?kind=nothing', '?kind=text-repaired&page=3', '?page=2', '?page=0'];
    const inner = ['/desk', `${report}/-`, `${report}/page/2`, `${report}/feed.xml`];
    for (const path of [...paths.map((query) => report + query), ...inner]) {
      for (let visit = 0; visit < 2; visit += 1) {
        const answer = await ask(path, { origin: desk.origin });
        expect([path, answer.status]).toEqual([path, 404]);
        expectPagePolicy(path, answer);
      }
    }
    expect((await ask(`${csv}?kind=nothing`, { origin: desk.origin })).status).toBe(404);
  });

  test('when it is read as page, CSV and JSON, then all say the same', async ({ desk }) => {
    const json = checkSchema.parse(JSON.parse(await desk.check()));
    const { found, accepted, refused, findings } = json.totals;
    expect({ found, accepted, refused }).toEqual({ found: 133, accepted: 131, refused: 2 });

    const table = readCsv((await ask(csv, { origin: desk.origin })).text);
    const asRow = ({ kind, file, field, what, before, after }: Record<string, string>) =>
      [kind, file, field, what, before, after].map((cell) => cell ?? '');
    const expected = [
      ...json.refused.map(({ file, reason }) => ['refused', file, '', reason, '', '']),
      ...json.findings.map(asRow),
    ];
    expect(table.slice(1)).toEqual(expected.map((row) => row.map(defused)));

    const document = parseHtml((await ask(report, { origin: desk.origin })).text);
    const figures = elements(document, 'dd').map(text);
    expect(figures.slice(-4)).toEqual([found, accepted, refused, findings].map(String));
    for (const { kind, count } of json.kinds) {
      const rows = table.slice(1).filter(([first]) => first === kind);
      expect([kind, rows.length]).toEqual([kind, count]);
      const one = await ask(`${csv}?kind=${kind}`, { origin: desk.origin });
      expect(readCsv(one.text).slice(1)).toEqual(rows);
      expect(await countOnPages(desk.origin, kind)).toBe(count);
    }
  });

  test('when a file is hostile, then its name and text are shown as text', async ({
    desk,
    page,
  }) => {
    await page.goto(`${desk.origin}${report}?file=${encodeURIComponent('<b>')}`);
    const main = page.getByRole('main');
    await expect(main.getByText(hostileFile).first()).toBeVisible();
    await expect(main.getByText(hostileText).first()).toBeVisible();
    const table = readCsv((await ask(csv, { origin: desk.origin })).text);
    const cells = table.flat().filter((cell) => /^[=+\-@\t]/.test(cell));
    expect(cells).toEqual([]);
    expect(table.flat()).toContain(`'${hostileFile}`);
  });

  test('when machines look at it, then it is sound markup that everybody can use', async ({
    desk,
    page,
  }) => {
    const pages = [];
    for (const address of addresses) {
      const { body } = await ask(address, { origin: desk.origin });
      expect([address, body.length < 150_000]).toEqual([address, true]);
      pages.push({ name: `report-${pages.length}`, html: body });
      const url = `${desk.origin}${address}`;
      expect(await violationsInBothSchemes(page, url)).toEqual([]);
      expect(await hangingOutWhenNarrow(page, url)).toEqual([]);
    }
    expect(await checkMarkup(pages)).toEqual([]);
  });
});

test.describe('given a manager without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('when the form is sent, then the page shows what was asked for', async ({ desk, page }) => {
    await page.goto(`${desk.origin}${report}`);
    await page.getByLabel('Kind', { exact: true }).selectOption('text-repaired');
    await page.getByLabel('File name holds').fill('broken-12');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(`${desk.origin}${report}?kind=text-repaired&file=broken-12`);
    await expect(page.getByLabel('File name holds')).toHaveValue('broken-12');
    await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('text-repaired');
    // broken-12 and broken-120 to broken-129
    await expect(page.getByRole('main').locator('del')).toHaveText(Array(11).fill('â€™'));
    await expect(page.getByRole('main').locator('ins')).toHaveText(Array(11).fill('’'));
    await page.getByRole('link', { name: 'Show everything' }).click();
    await page.getByRole('link', { name: `Text repaired: all ${brokenTexts}` }).click();
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('main').locator('del')).toHaveCount(brokenTexts - 100);
  });
});

/** As a spreadsheet gets it. */
function defused(cell: string): string {
  return /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
}

async function countOnPages(origin: string, kind: string): Promise<number> {
  let count = 0;
  for (let number = 1; ; number += 1) {
    const page = number === 1 ? '' : `&page=${number}`;
    const { status, text: html } = await ask(`${report}?kind=${kind}${page}`, { origin });
    if (status === 404) return count;
    count += elements(parseHtml(html), 'li').filter(({ attribs }) =>
      attribs['class']?.includes('report-entry'),
    ).length;
  }
}
