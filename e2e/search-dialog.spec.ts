/** The search dialog: by key and by click, for eyes and for ears, and never a page that cannot be searched. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { href, sitePath } from '@/lib/routes';
import { equity, newestFirst } from './seeds';
import { overhear } from './support/overhear';
import { violations } from './support/violations';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 60_000 });

const suggestions = '**/api/search?suggest=*';
const search = href(sitePath({ kind: 'search' }));

type Dialog = {
  dialog: Locator;
  field: Locator;
  options: Locator;
  status: Locator;
};

function parts(page: Page): Dialog {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  return {
    dialog,
    field: dialog.getByRole('combobox'),
    options: dialog.getByRole('option'),
    status: dialog.getByRole('status'),
  };
}

async function openSearch(page: Page, path = '/', key = '/'): Promise<Dialog> {
  await page.goto(path);
  await page.keyboard.press(key);
  const dialog = parts(page);
  await expect(dialog.field).toBeFocused();
  return dialog;
}

/** Answers as the portal does, with briefs of these titles. */
const briefs = (...titles: string[]) => ({
  ...{ corrected: null, topics: [], communities: [], sources: [], curators: [] },
  briefs: titles.map((text, at) => ({
    label: { text, marks: [] },
    source: 'A source of many words that go on for longer than any line has room',
    curated: '2024-01-01',
    url: `https://elsewhere.example/news/${at}`,
  })),
  links: { page: 'https://elsewhere.example/search' },
});

test.describe('given a page that was just opened', () => {
  test('when nobody searches, then nothing of the dialog is there or was asked for', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(await page.locator('dialog').count()).toBe(0);
    expect(asked.filter((path) => path.endsWith('.js') || path.startsWith('/api'))).toEqual([]);

    await page.keyboard.press('/');
    await expect(parts(page).field).toBeFocused();
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts).toEqual([expect.stringMatching(/^\/_next\/static\/media\//)]);
    const { headers, bytes } = await page.evaluate(async (path) => {
      const answer = await fetch(path);
      const { body } = new Response(await answer.blob());
      const gzip = body?.pipeThrough(new CompressionStream('gzip'));
      return {
        headers: answer.headers.get('cache-control'),
        bytes: (await new Response(gzip).arrayBuffer()).byteLength,
      };
    }, scripts[0] ?? '');
    expect(headers).toBe('public, max-age=31536000, immutable');
    expect(bytes).toBeLessThan(6_000);
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`when ${key} is pressed, then the search opens, and closes with Escape to where the focus was`, async ({
      page,
    }) => {
      await page.goto(href(equity.path));
      const link = page.getByRole('main').getByRole('link').nth(3);
      await link.focus();
      await page.keyboard.press(key);
      const { dialog, field } = parts(page);
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('when the link is clicked, then it opens over the page, and the focus returns to the link', async ({
    page,
  }) => {
    await page.goto('/topics');
    const link = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
    await link.click();
    const { dialog, field } = parts(page);
    await expect(field).toBeFocused();
    expect(new URL(page.url()).pathname).toBe('/topics');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();

    await link.click();
    await expect(dialog).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(dialog).toBeHidden();
  });

  test('when a browser does not focus what is clicked, then the focus returns to the link all the same', async ({
    page,
  }) => {
    await page.goto('/topics');
    const link = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
    await link.evaluate((one) =>
      one.addEventListener('mousedown', (event) => event.preventDefault()),
    );
    await link.click();
    await expect(parts(page).field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('when the page is left, then it is closed for who comes back', async ({ page }) => {
    const { dialog } = await openSearch(page);
    // Chromium keeps no page that is driven from outside.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect(dialog).toBeHidden();
  });

  test('when keys come faster than the dialog, then none is lost', async ({ page }) => {
    await page.route('**/_next/static/media/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto('/');
    await page.keyboard.type('/teleh');
    const { field, options } = parts(page);
    await expect(field).toHaveValue('teleh');
    await page.keyboard.type('ealth');
    await expect(field).toHaveValue('telehealth');
    await expect(options.first()).toBeVisible();
  });

  test('when / is typed into a field, then it is typed', async ({ page }) => {
    await page.goto(search);
    await page.getByRole('searchbox').press('/');
    await expect(page.getByRole('searchbox')).toHaveValue('/');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('when the dialog cannot be loaded, then the link leads to the search', async ({ page }) => {
    await page.route('**/_next/static/media/*.js', (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page).toHaveURL(search);
  });
});

test.describe('given an open search', () => {
  test('when half a word is typed, then what begins so is offered by kind, counted, and marked', async ({
    page,
  }) => {
    const { complaints, origins } = overhear(page);
    const { field, options, status, dialog } = await openSearch(page);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('teleh');
    const titles = newestFirst
      .map(({ title }) => title)
      .filter((title) => /telehealth/i.test(title));
    await expect(options).toHaveCount(1 + titles.length);
    await expect(status).toHaveText(`${1 + titles.length} suggestions`);
    await expect(field).toHaveAttribute('aria-expanded', 'true');

    const topics = dialog.getByRole('group', { name: 'Topics' }).getByRole('option');
    await expect(topics).toHaveText(['Telehealth 5 briefs']);
    const found = dialog.getByRole('group', { name: 'Briefs' }).getByRole('option');
    await expect(found.locator('span')).toHaveText(titles);
    await expect(found.first().locator('mark')).toHaveText('telehealth');

    const list = dialog.getByRole('listbox', { name: 'Suggestions' });
    expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([new URL(page.url()).origin]);
  });

  test('when the arrows are pressed, then one option after the other is chosen, and Enter opens it', async ({
    page,
  }) => {
    const { field, options } = await openSearch(page);
    // What is suggested for less of the word may be there before.
    const suggested = page.waitForResponse(/suggest=teleh$/);
    await page.keyboard.type('teleh');
    await (await suggested).finished();
    await expect(options.first()).toBeVisible();
    const last = (await options.count()) - 1;
    const chosen = async () => {
      const active = await field.getAttribute('aria-activedescendant');
      const selected = await options.evaluateAll((all) =>
        all.filter((one) => one.getAttribute('aria-selected') === 'true').map(({ id }) => id),
      );
      expect(selected).toEqual(active === null ? [] : [active]);
      return options.evaluateAll((all, id) => all.findIndex((one) => one.id === id), active ?? '');
    };
    const walk: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      walk.push(await chosen());
    }
    expect(walk).toEqual([0, 1, 0, -1, last, -1]);
    await expect(field).toBeFocused();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href(equity.path));
  });

  test('when other suggestions come, then what was chosen stays so while it is among them', async ({
    page,
  }) => {
    const offers = [briefs('One', 'Two'), briefs('One', 'Two', 'Three'), briefs('One')];
    await page.route(suggestions, (route) => route.fulfill({ json: offers.shift() }));
    const { dialog, field, options } = await openSearch(page);
    const chosen = dialog.locator('[aria-selected=true]');
    await page.keyboard.type('a');
    await expect(options).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('b');
    await expect(options).toHaveCount(3);
    await expect(chosen).toHaveText(/^Two/);
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.type('c');
    await expect(options).toHaveCount(1);
    await expect(chosen).toHaveCount(0);
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
  });

  test('when Enter is pressed with nothing chosen, then the page of the search answers', async ({
    page,
  }) => {
    await openSearch(page);
    await page.keyboard.type('tele-health "equity"');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${search}?q=tele-health+%22equity%22`);
  });

  test('when an option is clicked with a key for another tab, then it opens there', async ({
    page,
    context,
  }) => {
    const { options, dialog } = await openSearch(page);
    await page.keyboard.type('teleh');
    const opened = context.waitForEvent('page');
    await options.first().click({ modifiers: ['ControlOrMeta'] });
    await (await opened).waitForURL('**/topics/telehealth');
    await expect(dialog).toBeVisible();
  });

  test('when Tab is pressed, then the focus goes round the controls and not over the options', async ({
    page,
  }) => {
    const { options, field } = await openSearch(page);
    await page.keyboard.type('teleh');
    await expect(options.first()).toBeVisible();
    const stops: string[] = [];
    for (let stop = 0; stop < 3; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const { activeElement: at } = document;
          return at instanceof HTMLInputElement ? at.type : (at?.textContent ?? '');
        }),
      );
    }
    expect(stops).toEqual(['Search', 'Close', 'checkbox']);
    for (const _ of stops) await page.keyboard.press('Shift+Tab');
    await expect(field).toBeFocused();
  });

  test('when axe looks at it, empty, with options and without, then it finds nothing in light or dark', async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { options, dialog, field } = await openSearch(page);
      expect(await violations(page)).toEqual([]);
      await field.fill('teleh');
      await expect(options.first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
      await field.fill('zzzyx');
      await expect(dialog.getByRole('link')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  });

  test('when a word is misspelt, then what was meant is offered, and said', async ({ page }) => {
    const { field, status, options } = await openSearch(page);
    await field.fill('telehelth');
    await expect(options.first()).toHaveText('Telehealth 5 briefs');
    await expect(status).toHaveText(/^\d+ suggestions for “telehealth”$/);
  });

  test('when nothing is called so, then it is said, and the whole text can be searched', async ({
    page,
  }) => {
    const { dialog, field, status, options } = await openSearch(page);
    await field.fill('zzzyx');
    await expect(status).toHaveText('No suggestions: no name and no title begins so.');
    await expect(options).toHaveCount(0);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    const rest = dialog.getByRole('link', { name: 'Search all briefs for “zzzyx”' });
    await expect(rest).toHaveAttribute('href', /\/search\?q=zzzyx$/);
    await field.fill('');
    await expect(status).toHaveText('');
    await expect(rest).toBeHidden();
  });

  test('when a reader wants / for something else, then it opens nothing any more, and Ctrl K does', async ({
    page,
  }) => {
    const { dialog } = await openSearch(page);
    await dialog.getByRole('checkbox', { name: '/ opens the search' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();
    await page.goto('/topics');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    const checkbox = dialog.getByRole('checkbox');
    await expect(checkbox).not.toBeChecked();
    await checkbox.check();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
  });

  test('when it is opened on a phone, then it is the whole screen, and nothing hangs out of it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.route(suggestions, (route) =>
      route.fulfill({ json: briefs('x'.repeat(400), 'A title. '.repeat(60)) }),
    );
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Search', exact: true }).click();
    const { dialog, field, options } = parts(page);
    await field.fill('x');
    await expect(options).toHaveCount(2);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    const hanging = await dialog.evaluate((root) =>
      [root, ...root.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > 320.5)
        .map(({ tagName }) => tagName),
    );
    expect(hanging).toEqual([]);
  });
});

test.describe('given answers as they may come', () => {
  test('when one is slow, then it is said, and the next question takes its place', async ({
    page,
  }) => {
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).search));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(suggestions, async (route) => {
      const text = new URL(route.request().url()).searchParams.get('suggest');
      if (text === 'slow') await held;
      await route.fulfill({ json: briefs(`About ${text}`) }).catch(() => undefined);
    });
    const { field, status, options } = await openSearch(page);
    await field.fill('slow');
    await expect(status).toHaveText('Searching…');
    await field.fill('slower');
    await expect(options).toContainText(['About slower']);
    await expect(status).toHaveText('1 suggestion');
    expect(failed).toEqual(['?suggest=slow']);
    release();
    await page.waitForLoadState('networkidle');
    await expect(options).toContainText(['About slower']);
  });

  for (const [name, answer] of [
    ['there is no network', undefined],
    ['the portal fails', { status: 503, body: '{}' }],
    ['something else answers', { status: 200, body: '<!doctype html>' }],
    ['an answer lacks what it should have', { status: 200, body: '{"topics":null}' }],
  ] as const) {
    test(`when ${name}, then one sentence says so, and the link to the search is there`, async ({
      page,
    }) => {
      await page.route(suggestions, (route) => (answer ? route.fulfill(answer) : route.abort()));
      const { dialog, field, status, options } = await openSearch(page);
      await field.fill('tele');
      await expect(status).toHaveText('Suggestions cannot be loaded at the moment.');
      await expect(options).toHaveCount(0);
      await dialog.getByRole('link', { name: 'Search all briefs for “tele”' }).click();
      await expect(page).toHaveURL(`${search}?q=tele`);
    });
  }

  test('when titles are hostile, then they are text, and lead nowhere but to this site', async ({
    page,
  }) => {
    const { complaints } = overhear(page);
    const titles = [
      '<img src=x onerror="document.title=1">',
      '"><script>document.title=1</script>',
      '\u202Eevil \u0000 عنوان طويل',
      '</a></dialog><h1>x</h1>',
    ];
    await page.route(suggestions, (route) => {
      const answer = briefs(...titles);
      for (const brief of answer.briefs) brief.label.marks = [];
      const [first] = answer.briefs;
      if (first) first.url = 'https://elsewhere.example//evil.example/x';
      return route.fulfill({ json: answer });
    });
    const { options, dialog, field } = await openSearch(page);
    await field.fill('x');
    await expect(options.locator('span')).toHaveText(titles);
    await expect(dialog.locator('img, script, h1')).toHaveCount(0);
    expect(await page.title()).not.toBe('1');
    const { origin } = new URL(page.url());
    const addresses = await options.evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLAnchorElement ? one.origin : '')),
    );
    expect([...new Set(addresses)]).toEqual([origin]);
    expect(complaints).toEqual([]);
  });

  test('when words are composed, then they are asked for when they are whole', async ({ page }) => {
    const asked: (string | null)[] = [];
    await page.route(suggestions, (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('suggest'));
      return route.fulfill({ json: briefs('京都') });
    });
    await page.clock.install();
    const { field, options } = await openSearch(page);
    const session = await page.context().newCDPSession(page);
    for (const text of ['き', 'きょ', 'きょう']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await page.clock.runFor(1_000);
    expect(asked).toEqual([]);
    await session.send('Input.insertText', { text: '京' });
    await expect(field).toHaveValue('京');
    await page.clock.runFor(1_000);
    await expect(options).toHaveCount(1);
    expect(asked).toEqual(['京']);
  });
});

test.describe('given a browser without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('when the search is clicked, then its page opens', async ({ page }) => {
    await page.goto('/');
    const link = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
    await expect(link).toHaveText('Search');
    await link.click();
    await expect(page).toHaveURL(search);
  });
});
