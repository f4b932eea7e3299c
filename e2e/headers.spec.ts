/** Security headers: all of them, once, on every kind of answer, and a page's policy names each of its scripts. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { DomUtils } from 'htmlparser2';
import { href, machinePaths, previewPath, rssPath } from '@/lib/routes';
import { equity } from './seeds';
import { type Answer, ask } from './support/ask';
import { elements, parseHtml, values } from './support/html-document';
import { templates } from './templates';

const everywhere: Record<string, string | RegExp> = {
  'strict-transport-security': /^max-age=\d{8,}/,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': 'same-origin',
};

/** Directives that no answer may lack. */
const locked = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

function expectHeaders(name: string, { headerLines }: Answer): string {
  const sent = (wanted: string) =>
    headerLines.filter(([header]) => header === wanted).map(([, value]) => value);
  for (const [header, value] of Object.entries(everywhere)) {
    const matches =
      typeof value === 'string'
        ? expect.stringMatching(`^${value}$`)
        : expect.stringMatching(value);
    expect({ name, header, sent: sent(header) }).toEqual({ name, header, sent: [matches] });
  }
  expect({ name, powered: sent('x-powered-by') }).toEqual({ name, powered: [] });
  const policies = sent('content-security-policy');
  expect({ name, policies: policies.length }).toEqual({ name, policies: 1 });
  const [policy = ''] = policies;
  const directives = policy.split('; ');
  expect(directives).toEqual(expect.arrayContaining(["default-src 'none'", ...locked]));
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  return policy;
}

test.describe('given a page', () => {
  for (const { name, path } of templates) {
    test(`when the ${name} is asked for three times, then its policy names its own scripts and no more`, async () => {
      const answers = [await ask(href(path)), await ask(href(path)), await ask(href(path))];
      const policies = answers.map((answer) => expectHeaders(name, answer));
      for (const [at, { text }] of answers.entries()) {
        const hashes = elements(parseHtml(text), 'script')
          .filter(({ attribs }) => attribs['src'] === undefined && attribs['type'] === undefined)
          .map((script) =>
            createHash('sha256').update(DomUtils.textContent(script)).digest('base64'),
          );
        const scripts = /script-src ([^;]*)/.exec(policies[at] ?? '')?.[1]?.split(' ');
        const named = ["'self'", ...new Set(hashes.map((hash) => `'sha256-${hash}'`))];
        expect(scripts?.toSorted()).toEqual(named.toSorted());
        expect(text).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
      }
    });
  }
});

test.describe('given an answer that is no page', () => {
  const paths: readonly [name: string, path: string, status: number][] = [
    ['redirect', `/news/${equity.titleSlug}`, 308],
    ['feed', href(rssPath({ kind: 'front' })), 200],
    ['sitemap', href(machinePaths.sitemap), 200],
    ['robots.txt', href(machinePaths.robots), 200],
    ['preview picture', href(previewPath(equity.path)), 200],
    ['missing picture', '/media/nothing.png', 404],
    ['missing preview', '/previews/nothing', 404],
    ['icon', '/icon.svg', 200],
  ];
  for (const [name, path, status] of paths) {
    test(`when a ${name} is asked for, then it carries the headers and may do nothing`, async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(status);
      expect(expectHeaders(name, answer)).toBe(["default-src 'none'", ...locked].join('; '));
    });
  }

  test('when script, style and typeface files are asked for, then they carry the headers', async () => {
    const document = parseHtml((await ask('/')).text);
    const [sheet = ''] = values(document, 'link', 'href', { rel: 'stylesheet' });
    const [typeface = ''] = /\/_next\/static\/[^)"']+\.woff2/.exec((await ask(sheet)).text) ?? [];
    for (const path of [...values(document, 'script', 'src'), sheet, typeface]) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expectHeaders(path, answer);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  test('when nothing may be asked so, then the refusal carries the headers', async () => {
    expectHeaders('refusal', await ask('/', { method: 'POST' }));
  });

  test('when nothing has changed, then the 304 carries the headers', async () => {
    for (const path of ['/', href(rssPath({ kind: 'front' }))]) {
      const { etag } = (await ask(path)).headers;
      const answer = await ask(path, { headers: { 'if-none-match': etag ?? '' } });
      expect(answer.status).toBe(304);
      expectHeaders(`304 of ${path}`, answer);
    }
  });
});
