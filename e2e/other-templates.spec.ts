/** What the seeds cannot show (withdrawn, further pages, pictures, odd paths) holds to the same rules as what they can. */
import { expect } from '@playwright/test';
import { href, pagePath } from '@/lib/routes';
import { checkMarkup } from './support/check-markup';
import { expectPagePolicy } from './support/expect-headers';
import { hangingOutWhenNarrow } from './support/hanging-out';
import {
  chart,
  congress,
  handbook,
  leaflet,
  notes,
  odd,
  pictured,
  withdrawn,
} from './support/other-content';
import { test } from './support/other-portal';
import { visitTwice } from './support/overhear';
import { violationsInBothSchemes } from './support/violations';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

test.describe('given the templates that the seeds do not have', () => {
  const extra = [
    { name: 'withdrawn', path: href(withdrawn) },
    { name: 'brief with a picture', path: href(pictured) },
    { name: 'brief with an icon and a PDF', path: href(leaflet) },
    { name: 'infographic', path: href(chart) },
    { name: 'PDF', path: href(handbook) },
    { name: 'event', path: href(congress) },
    { name: 'second page', path: href(pagePath(notes, 2)) },
    { name: 'odd path', path: href(odd) },
    { name: 'hub of many', path: '/communities/night-shift' },
    { name: 'empty section', path: '/news' },
    { name: 'no offerings but one', path: '/offerings' },
  ];

  for (const { name, path } of extra) {
    test(`when the ${name} is used, then it is accessible, fits and keeps to the policy`, async ({
      other,
      page,
    }) => {
      const url = `${other.origin}${path}`;
      const { complaints, origins } = await visitTwice(page, url);
      expect(complaints).toEqual([]);
      expect([...origins]).toEqual([other.origin]);
      expect(await violationsInBothSchemes(page, url)).toEqual([]);
      expect(await hangingOutWhenNarrow(page, url)).toEqual([]);
      for (let visit = 0; visit < 2; visit += 1) expectPagePolicy(name, await other.ask(path));
    });
  }

  test('when the Nu HTML checker reads them, then it finds no error', async ({ other }) => {
    const read = [];
    for (const { name, path } of extra) read.push({ name, html: (await other.ask(path)).body });
    expect(await checkMarkup(read)).toEqual([]);
  });
});
