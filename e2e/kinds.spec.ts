/** Documents that are no briefs: definitions of topics, profiles of offerings, words about a scheme. */
import { expect } from '@playwright/test';
import { slugSchema } from '@/lib/domain/slug';
import { href, sitePath } from '@/lib/routes';
import { only, parseHtml, text } from './support/html-document';
import { test } from './support/other-portal';
import { readSitemap } from './support/read-sitemap';
import { violationsInBothSchemes } from './support/violations';

const topic = (slug: string) => href(sitePath({ kind: 'topic', topic: slugSchema.parse(slug) }));
const handover = topic('wards-handover');
const guard = topic('shifts-change-of-guard');
const corridors = topic('wards-corridors');
const lantern = href(sitePath({ kind: 'offering', offering: slugSchema.parse('lantern') }));

test.describe('given a topic that is defined', () => {
  test('when its page is read, then it has the description, what is related and why, and the scheme', async ({
    other,
  }) => {
    const { status, text: html } = await other.ask(handover);
    const page = text(only(parseHtml(html), 'main'));
    expect(status).toBe(200);
    expect(page).toContain('What one shift tells the next.');
    expect(page).toMatch(/Related: held equivalent by Wards.*Change of guard/s);
    expect(page).toMatch(
      /About Wards.*What happens on a ward at night.*Kept by The night shift\./s,
    );
    expect(html).not.toContain('of a definition');
    expect(html).not.toContain('hidden@journal.example');
  });

  test('when the other topic is read, then it says the same, and is not indexed', async ({
    other,
  }) => {
    const { status, text: html } = await other.ask(guard);
    expect(status).toBe(200);
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(html).toMatch(/held equivalent by Wards/);
  });

  test('when nothing is said of it and nothing filed, then its page is there and in its scheme only', async ({
    other,
  }) => {
    const scheme = href(sitePath({ kind: 'scheme', scheme: slugSchema.parse('wards') }));
    expect((await other.ask(corridors)).status).toBe(200);
    expect((await other.ask(corridors)).text).toContain('content="noindex, follow"');
    expect((await other.ask(scheme)).text).toContain(`href="${corridors}"`);
    const listed = (await readSitemap(other.origin)).map(({ loc }) => loc).join('\n');
    expect(listed).toContain(handover);
    expect(listed).not.toContain(corridors);
    expect(listed).not.toContain(guard);
  });
});

test.describe('given an offering with a profile', () => {
  test('when its page is read, then it shows what may be shown, and the briefs that name it', async ({
    other,
    page,
  }) => {
    const { text: html } = await other.ask(lantern);
    const shown = text(only(parseHtml(html), 'main'));
    expect(shown).toContain('A lamp that wakes nobody. By Lantern Works.');
    expect(shown).toMatch(
      /It hangs by the bed\..*Read on at lantern\.example.*1 brief|1 brief.*It hangs by the bed/s,
    );
    for (const secret of ['chief@lantern.example', 'secret-claim-token', '555 010']) {
      expect(html).not.toContain(secret);
    }
    for (const path of [lantern, handover]) {
      expect(await violationsInBothSchemes(page, `${other.origin}${path}`)).toEqual([]);
    }
  });
});
