/** What lies beside a brief: the icon of its source on the chip, and its PDF as a download. */
import { expect } from '@playwright/test';
import { pdfPath } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { documentPolicy, expectHeaders } from './support/expect-headers';
import { elements, only, text, values } from './support/html-document';
import { handbook, leaflet, leafletBytes } from './support/other-content';
import { test } from './support/other-portal';
import { readPage } from './support/read-page';

const pdf = href(pdfPath('Leaflet & notes.pdf'));

test.describe('given a brief with the icon of its source', () => {
  test('when its page is opened, then the icon stands on the chip, before the name', async ({
    other,
    page,
  }) => {
    await page.goto(`${other.origin}${href(leaflet)}`);
    const chip = page.getByRole('link', { name: 'journal.example', exact: true }).first();
    const icon = chip.locator('img');
    await expect(icon).toHaveJSProperty('complete', true);
    expect(await icon.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(32);
    await expect(icon).toHaveAttribute('alt', '');
    const address = (await icon.getAttribute('src')) ?? '';
    const { status, headers } = await other.ask(address);
    expect([status, headers['content-type']]).toEqual([200, 'image/vnd.microsoft.icon']);
  });
});

test.describe('given a brief of the type PDF', () => {
  test('when its page is read, then the download leads and the source stands beside it', async ({
    other,
    page,
  }) => {
    await page.goto(`${other.origin}${href(handbook)}`);
    const download = page.getByRole('link', { name: 'Download the PDF' });
    const source = page.getByRole('link', { name: 'Continue reading at journal.example' });
    await expect(download).toHaveAttribute('href', pdf);
    const [first, second] = [await download.boundingBox(), await source.boundingBox()];
    expect(first?.y).toBe(second?.y);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    await expect(page.getByRole('article').getByText('PDF', { exact: true })).toBeVisible();
  });
});

test.describe('given a brief with a PDF', () => {
  test('when its page is read, then it offers the PDF with its size', async ({ other }) => {
    const { document } = await readPage(leaflet, other.origin);
    const article = only(document, 'article');
    const link = elements(article, 'a').find(({ attribs }) => attribs['href'] === pdf);
    if (!link) throw new Error(`no link to ${pdf} among ${values(article, 'a', 'href')}`);
    expect(text(link)).toContain('Download the PDF (0.3 MB)');
  });

  test('when the offer is followed, then the file is saved under its own name', async ({
    other,
    page,
  }) => {
    await page.goto(`${other.origin}${href(leaflet)}`);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the PDF' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('Leaflet & notes.pdf');
    expect(await download.failure()).toBeNull();
  });

  test('when it is asked for, then it arrives whole and can do nothing here', async ({ other }) => {
    const answer = await other.ask(pdf);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(answer.body.equals(leafletBytes)).toBe(true);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; /);
    expect(expectHeaders('PDF', answer)).toBe(documentPolicy);
    const { etag = '' } = answer.headers;
    const again = await other.ask(pdf, { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(expectHeaders('unchanged PDF', again)).toBe(documentPolicy);
  });

  test('when a file that no brief names is asked for, then it is 404', async ({ other }) => {
    for (const path of ['/files/journal.ico', '/files/leaflet.md', '/files/..%2fleaflet.md']) {
      expect([path, (await other.ask(path)).status]).toEqual([path, 404]);
    }
  });
});
