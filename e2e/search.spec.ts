/** The search: complete without JavaScript, all of it in the address, and nothing that is asked of it breaks it. */
import { expect, test } from '@playwright/test';
import { parseSearchState } from '@/lib/domain/search-state';
import { href } from '@/lib/routes';
import { searchHref } from '@/lib/view/search-href';
import { equity, newestFirst } from './seeds';
import { ask } from './support/ask';
import { checkMarkup } from './support/check-markup';
import { expectPagePolicy } from './support/expect-headers';
import { hangingOutWhenNarrow } from './support/hanging-out';
import { parseHtml, values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { readFeed, readFeedAt } from './support/read-feed';
import { violationsInBothSchemes } from './support/violations';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

const searchFor = (q: string) => searchHref(parseSearchState(`?${new URLSearchParams({ q })}`));

test.describe('given a browser without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('when a reader types half a memory, then the brief is found, and marked where it says so', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search', exact: true }).first().click();
    await page.getByRole('searchbox').fill('Tele-health EQUITY');
    await page.getByRole('button', { name: 'Search' }).click();

    expect(new URL(page.url()).search).toBe('?q=Tele-health+EQUITY');
    await expect(page.getByRole('searchbox')).toHaveValue('Tele-health EQUITY');
    const main = page.getByRole('main');
    await expect(main.locator('h3 a').first()).toHaveAttribute('href', href(equity.path));
    await expect(main.locator('h3').first().locator('mark').first()).toBeVisible();
  });

  test('when a search is narrowed and widened, then each link shows what it promises', async ({
    page,
  }) => {
    await page.goto(searchFor('telehealth'));
    const main = page.getByRole('main');
    const all = await main.locator('h3').count();
    await main.locator('summary').click();
    const offer = main.locator('dd li').filter({ has: page.locator('a') });
    const promised = Number(/\d+$/.exec((await offer.first().textContent()) ?? '')?.[0]);
    const name = await offer.first().getByRole('link').textContent();
    expect(promised).toBeLessThan(all);

    await offer.first().getByRole('link').click();
    await expect(main.locator('h3')).toHaveCount(promised);
    await expect(page.getByRole('searchbox')).toHaveValue('telehealth');
    await main.getByRole('link', { name: `Without ${name}` }).click();
    await expect(main.locator('h3')).toHaveCount(all);

    await main.getByRole('link', { name: 'Newest first' }).click();
    await expect(page).toHaveURL(/sort=date/);
    const paths = newestFirst.map(({ path }) => href(path));
    const shown = await main
      .locator('h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const ordered = shown.filter((path) => paths.includes(path));
    expect(ordered).toEqual(paths.filter((path) => ordered.includes(path)));
    expect(ordered.length).toBeGreaterThan(1);
  });
});

test('given a search, when it is followed, then its feed has what it finds, the newest first, and its page leads there', async () => {
  const page = parseHtml((await ask('/search?q=telehealth&sort=date&page=1')).text);
  const [address = ''] = values(page, 'link', 'href', { type: 'application/rss+xml' });
  expect(address).toBe(`${portalUrl()}/search/feed.xml?q=telehealth`);
  expect(values(page, 'a', 'href')).toContain('/search/feed.xml?q=telehealth');

  const { answer, channel } = await readFeedAt('/search/feed.xml?q=telehealth');
  expect(answer.headers['x-robots-tag']).toBe('noindex');
  expect([channel['atom:link']['@href'], channel.link]).toEqual([
    address,
    `${portalUrl()}/search?q=telehealth&sort=date`,
  ]);
  expect(channel.item.map(({ link }) => link)).toEqual(
    newestFirst.map(({ path }) => `${portalUrl()}${href(path)}`),
  );
  const all = (await readFeed({ kind: 'front' })).channel.item;
  expect(channel.item.map(({ guid }) => guid)).toEqual(all.map(({ guid }) => guid));

  const { etag = '' } = answer.headers;
  const again = await ask('/search/feed.xml?q=telehealth', { headers: { 'if-none-match': etag } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('given a search without hits, when it is followed, then its feed waits for them; one for nothing is refused', async () => {
  const { channel } = await readFeedAt('/search/feed.xml?q=zzzyx&topic=nobody');
  expect(channel.item).toEqual([]);
  const nothing = await ask('/search/feed.xml');
  expect([nothing.status, nothing.text]).toEqual([404, expect.stringContaining('?q=words')]);
  expect((await ask('/search')).text).not.toContain('/search/feed.xml');
});

test.describe('given a reader without JavaScript who does not type what is meant', () => {
  test.use({ javaScriptEnabled: false });

  test('when a word is misspelt, then the right one is looked for, and the typed one can be insisted on', async ({
    page,
  }) => {
    await page.goto(searchFor('telehelth health equity'));
    const main = page.getByRole('main');
    await expect(main.locator('h3 a').first()).toHaveAttribute('href', href(equity.path));
    await expect(main.locator('h3 mark').first()).toBeVisible();
    await expect(main.getByText('Showing results for')).toContainText('telehealth health equity');
    await expect(page.getByRole('searchbox')).toHaveValue('telehelth health equity');

    await main.getByRole('link', { name: 'telehelth health equity', exact: true }).click();
    expect(new URL(page.url()).search).toBe('?q=telehelth+health+equity&exact=1');
    await expect(main.getByText('Did you mean')).toBeVisible();
    await main.getByRole('link', { name: 'Newest first' }).click();
    expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
    await expect(main.getByText('Did you mean')).toBeVisible();
    await main.getByRole('link', { name: 'telehealth health equity', exact: true }).click();
    expect(new URL(page.url()).search).toBe('?q=telehealth+health+equity&sort=date');
    await expect(main.getByText('Did you mean')).toHaveCount(0);
  });

  test('when a word is not yet whole, or means the same as another, then that is found', async ({
    page,
  }) => {
    for (const text of ['telehea equi', 'telemedicine equity']) {
      await page.goto(searchFor(text));
      const main = page.getByRole('main');
      await expect(main.locator('h3 a').first()).toHaveAttribute('href', href(equity.path));
      await expect(main.locator('h3 mark').first()).toBeVisible();
    }
    await expect(page.getByText('Also looked for')).toContainText('telehealth');
  });

  test('when it is the name of a page, then that page stands first', async ({ page }) => {
    for (const text of ['Tele-Health', 'ccm']) {
      await page.goto(searchFor(text));
      const link = page.getByRole('list', { name: 'Pages of this name' }).getByRole('link');
      await expect(link).toHaveCount(1);
      const name = await link.locator('strong').textContent();
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? '-');
    }
  });

  test('when nothing is found, then the page leads on', async ({ page }) => {
    await page.goto(`${searchFor('telehealth')}&year=2020&type=video`);
    const main = page.getByRole('main');
    await expect(main.locator('h3 a')).toHaveCount(0);
    const wider = main.getByRole('listitem').filter({ hasText: /^Without .* \d+$/ });
    const link = wider.getByRole('link', { name: 'Without Videos' });
    const promised = Number(/\d+$/.exec((await link.locator('..').textContent()) ?? '')?.[0]);
    await link.click();
    await expect(main.locator('h3 a')).toHaveCount(promised);

    await page.goto(searchFor('zzzyx'));
    await expect(main.getByRole('heading', { name: 'Busiest topics' })).toBeVisible();
  });
});

test('given searches with and without hits, when they are read, then they are whole pages for readers and none for search engines', async ({
  page,
  baseURL,
}) => {
  const pages: { name: string; html: Buffer }[] = [];
  for (const path of [
    '/search',
    searchFor('telehealth'),
    searchFor('zzzyx'),
    searchFor('telehelth'),
    `${searchFor('telehelth')}&exact=1`,
    searchFor('ccm'),
    `${searchFor('telehealth')}&type=video`,
    '/search?year=1850',
  ]) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expectPagePolicy(path, answer);
    pages.push({ name: path.replaceAll(/\W+/g, '-'), html: Buffer.from(answer.text) });
    const document = parseHtml(answer.text);
    expect(values(document, 'meta', 'content', { name: 'robots' })).toEqual(['noindex, follow']);
    const url = new URL(path, baseURL).href;
    expect(await violationsInBothSchemes(page, url)).toEqual([]);
    expect(await hangingOutWhenNarrow(page, url)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect(await checkMarkup(pages)).toEqual([]);
});

test('given anything that may be typed, when it is searched for, then it is answered, and shown as text', async ({
  page,
}) => {
  const odd = [
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    "'; DROP TABLE search; --",
    '((((((((((((((((((((',
    '"""*^NEAR/0 AND OR NOT -',
    '\u202Eevil\u0000\u2028 🩺 東京 الطب',
    `${'telehealth '.repeat(500)}`,
    `telehelth <b>equty</b> "&'`,
    'topic:"</title>" year:2024 from:9999 source:%',
  ];
  for (const text of odd) {
    const answer = await ask(searchFor(text));
    expect([text, answer.status]).toEqual([text, 200]);
    await page.goto(searchFor(text));
    expect(await page.title()).not.toBe('1');
    await expect(page.locator('main img[src="x"], main script')).toHaveCount(0);
  }
  for (const raw of [
    '?q=%',
    '?q=%E0%A4%A&page=x',
    `?q=${'a'.repeat(7000)}`,
    '?page=9999&q=a',
    '?q[]=1',
  ]) {
    expect([raw, (await ask(`/search${raw}`)).status]).toEqual([raw, 200]);
  }
});
