/** In a real browser: nothing breaks the policy, nothing is asked of another site, nothing is said on the console. */
import { expect, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { overhear, visitTwice } from './support/overhear';
import { portalUrl } from './support/portal-url';
import { templates } from './templates';

test.describe('given a browser that enforces the policy', () => {
  for (const { name, path } of templates) {
    test(`when the ${name} is opened twice, then nothing is refused and nothing leaves the site`, async ({
      page,
    }) => {
      const { complaints, origins } = await visitTwice(page, href(path));
      expect(complaints).toEqual([]);
      expect([...origins]).toEqual([portalUrl()]);
    });
  }

  test('when a script that is not ours gets into a page, then it does not run', async ({
    page,
  }) => {
    const { complaints } = overhear(page);
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replace('</main>', '<script>document.title="x"</script></main>');
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    expect(await page.title()).not.toBe('x');
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });
});
