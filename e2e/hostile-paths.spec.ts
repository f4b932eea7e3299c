/** Whatever the path or the method: no answer of 5xx, no way out of the site, no header of the visitor's making. */
import { expect, test } from '@playwright/test';
import { machinePaths } from '@/lib/machine-paths';
import { feedPath, href } from '@/lib/routes';
import { hostilePaths } from './hostile-paths';
import { equity } from './seeds';
import { ask } from './support/ask';
import { askBytes } from './support/ask-bytes';
import { portalUrl } from './support/portal-url';

const readable = (path: string) =>
  JSON.stringify(path.length > 60 ? `${path.slice(0, 60)}…` : path);

test.describe('given a hostile path', () => {
  for (const path of new Set(hostilePaths)) {
    test(`when ${readable(path)} of ${path.length} is asked for, then nothing breaks and nobody leaves`, async () => {
      const head = await askBytes(path);
      expect(head?.status ?? 400).toBeGreaterThanOrEqual(200);
      expect(head?.status ?? 400).toBeLessThan(500);
      expect(head?.names).not.toContain('x-injected');
      const location = head?.location;
      expect(location === undefined || staysHere(location)).toBe(true);
    });
  }
});

/** As browsers read it: they take a backslash for a slash, and drop tabs and line ends. */
function staysHere(location: string): boolean {
  return new URL(location, portalUrl()).origin === portalUrl();
}

test.describe('given any address of the site', () => {
  const paths = [
    '/',
    href(equity.path),
    href(feedPath({ kind: 'front' })),
    href(machinePaths.sitemap),
    href(machinePaths.robots),
    `/news/${equity.titleSlug}`,
    '/news/nothing-lives-here',
    '/previews',
    '/icon.svg',
  ];
  for (const method of ['TRACE', 'DELETE', 'POST', 'PUT', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    test(`when it is asked with ${method}, then it says 405 and what is allowed`, async () => {
      for (const path of paths) {
        const { status, headers } = await ask(path, { method });
        expect({ path, status, allow: headers.allow }).toEqual({
          path,
          status: 405,
          allow: 'GET, HEAD',
        });
      }
    });
  }

  test('when a server action is posted to it, then it says 405', async () => {
    const headers = { 'next-action': 'x'.repeat(40), 'content-type': 'text/plain' };
    const { status } = await ask('/', { method: 'POST', headers, body: '[]' });
    expect(status).toBe(405);
  });

  test('when it is asked with HEAD, then it says what GET says, without a body', async () => {
    for (const path of paths) {
      const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
      expect({ path, status: head.status, length: head.body.length }).toEqual({
        path,
        status: get.status,
        length: 0,
      });
    }
  });
});
