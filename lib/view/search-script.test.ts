import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { searchScript } from './search-script';

type Handler = (event: Record<string, unknown>) => void;

/** As much of a browser as the script needs; the file of the dialog comes when it is told to. */
async function open(stored: string | null | (() => never) = null) {
  const handlers: Record<string, Handler> = {};
  const followed: string[] = [];
  const link = { href: '/search', dataset: { search: '/dialog.js' } };
  class FakeElement {
    constructor(readonly inside: string) {}
    closest = (selector: string) => (selector.includes(this.inside) ? link : null);
  }
  // `import()` cannot be given to a script that runs apart: it is asked for by another name.
  const script = searchScript.replace('import(', 'load(');
  const file: { come?: (module: unknown) => void; fail?: (problem: Error) => void } = {};
  const opened: unknown[][] = [];
  runInNewContext(script, {
    Element: FakeElement,
    load: () =>
      new Promise((come, fail) => {
        file.come = come;
        file.fail = fail;
      }),
    location: { assign: (to: string) => followed.push(to) },
    localStorage: { getItem: () => (typeof stored === 'function' ? stored() : stored) },
    document: {
      querySelector: () => link,
      addEventListener: (name: string, handler: Handler) => {
        handlers[name] = handler;
      },
    },
  });
  const send = (name: string, event: Record<string, unknown>) => {
    let prevented = false;
    const target = new FakeElement(String(event['on'] ?? 'body'));
    handlers[name]?.({
      target,
      preventDefault: () => {
        prevented = true;
      },
      ...event,
    });
    return prevented;
  };
  return {
    link,
    opened,
    followed,
    press: (key: string, more = {}) => send('keydown', { key, ...more }),
    click: (more = {}) => send('click', { on: 'a[data-search]', button: 0, ...more }),
    async come() {
      file.come?.({ openSearch: (...given: unknown[]) => opened.push(given) });
      await new Promise(setImmediate);
    },
    async fail() {
      file.fail?.(new Error('offline'));
      await new Promise(setImmediate);
    },
  };
}

describe('searchScript', () => {
  it.each([
    ['/', {}],
    ['/', { shiftKey: true }],
    ['k', { metaKey: true }],
    ['K', { ctrlKey: true }],
  ])('opens the search with %s %o, from anywhere', async (key, more) => {
    const page = await open();
    expect(page.press(key, more)).toBe(true);
    await page.come();
    expect(page.opened).toEqual([[page.link, '', undefined]]);
  });

  it.each([
    ['/', { on: 'input' }],
    ['/', { on: 'textarea' }],
    ['/', { on: '[contenteditable]' }],
    ['/', { ctrlKey: true }],
    ['/', { altKey: true }],
    ['/', { isComposing: true }],
    ['/', { defaultPrevented: true }],
    ['k', {}],
    ['k', { ctrlKey: true, shiftKey: true }],
    ['a', {}],
  ])('leaves %s %o to others', async (key, more) => {
    const page = await open();
    expect(page.press(key, more)).toBe(false);
  });

  it('keeps for the dialog what is typed while it is loaded', async () => {
    const page = await open();
    page.press('/');
    for (const key of ['t', 'e', 'x', 'Backspace', 'l', 'Shift']) page.press(key);
    await page.come();
    expect(page.opened).toEqual([[page.link, 'tel', undefined]]);
    expect(page.press('e')).toBe(false);
  });

  it('opens it with a click on the link, and says so', async () => {
    const page = await open();
    expect(page.click()).toBe(true);
    await page.come();
    expect(page.opened).toEqual([[page.link, '', page.link]]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }, { on: 'p' }])(
    'leaves a click with %o what it is',
    async (more) => {
      const page = await open();
      expect(page.click(more)).toBe(false);
    },
  );

  it('follows the link when the dialog does not come, or is clicked again before it does', async () => {
    const page = await open();
    page.click();
    expect(page.click()).toBe(false);
    await page.fail();
    expect(page.followed).toEqual(['/search']);
  });

  it('lets / alone where a reader wants it so, and asks for no storage that is forbidden', async () => {
    expect((await open('off')).press('/')).toBe(false);
    expect((await open('off')).press('k', { ctrlKey: true })).toBe(true);
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    expect((await open(forbidden)).press('/')).toBe(true);
  });

  it('cannot end its own element', () => {
    expect(searchScript).not.toMatch(/<\/?script|<!--/i);
  });
});
