/** In a real browser: nothing breaks the policy, nothing is asked of another site, nothing is said on the console. */
import { expect, type Page, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { portalUrl } from './support/portal-url';
import { templates } from './templates';

test.describe('given a browser that enforces the policy', () => {
  for (const { name, path, kind } of templates) {
    test(`when the ${name} is opened twice, then nothing is refused and nothing leaves the site`, async ({
      page,
    }) => {
      const said = listen(page);
      for (let visit = 0; visit < 2; visit += 1) {
        await page.goto(href(path), { waitUntil: 'networkidle' });
        await page.locator('[data-set-theme="dark"]').click();
      }
      // A browser reports the status of a page that is not there.
      const expected = kind === 'missing' ? [/the server responded with a status of 404/] : [];
      const complaints = said().complaints.filter(
        (line) => !expected.some((known) => known.test(line)),
      );
      expect(complaints).toEqual([]);
      expect(said().origins).toEqual([portalUrl()]);
    });
  }

  test('when a script that is not ours gets into a page, then it does not run', async ({
    page,
  }) => {
    const said = listen(page);
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</main>',
        '<script>document.title="x"</script></main>',
      );
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    expect(await page.title()).not.toBe('x');
    expect(said().complaints.join('\n')).toContain('Content Security Policy');
  });
});

function listen(page: Page) {
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  return () => ({ complaints, origins: [...origins] });
}
