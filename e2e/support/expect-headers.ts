/** Given an answer of any kind, then it carries every security header once; a page's policy names its own scripts. */
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { DomUtils } from 'htmlparser2';
import type { Answer } from './ask';
import { elements, parseHtml } from './html-document';

const everywhere: Record<string, RegExp> = {
  'strict-transport-security': /^max-age=\d{8,}/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /^(?=.*camera=\(\))(?=.*fullscreen=\(\))(?:[a-z-]+=\(\)(?:, |$))+$/,
  'cross-origin-opener-policy': /^same-origin$/,
};

const locked = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** What an answer that is no page may do: nothing. */
export const documentPolicy = ["default-src 'none'", ...locked].join('; ');

/** Returns the one policy it carries; `player` is the one origin of which it may show frames. */
export function expectHeaders(name: string, { headerLines }: Answer, player?: string): string {
  const sent = (wanted: string) =>
    headerLines.filter(([header]) => header === wanted).map(([, value]) => value);
  for (const [header, pattern] of Object.entries(everywhere)) {
    const once = [expect.stringMatching(pattern)];
    expect({ name, header, sent: sent(header) }).toEqual({ name, header, sent: once });
  }
  for (const header of [
    'x-powered-by',
    'x-middleware-rewrite',
    'x-portal-state',
    'x-portal-file',
  ]) {
    expect({ name, header, sent: sent(header) }).toEqual({ name, header, sent: [] });
  }
  const policies = sent('content-security-policy');
  expect({ name, policies: policies.length }).toEqual({ name, policies: 1 });
  const [policy = ''] = policies;
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", ...locked]));
  const frames = player === undefined ? '' : `; frame-src ${player}`;
  expect(policy).toContain(frames);
  expect(policy.replace(frames, '')).not.toMatch(/unsafe|\*|https?:|data:|blob:|frame-src/);
  return policy;
}

/** All scripts of the page and no others, and nothing in it that the policy refuses. */
export function expectPagePolicy(name: string, answer: Answer, player?: string): void {
  const policy = expectHeaders(name, answer, player);
  const inline = elements(parseHtml(answer.text), 'script').filter(
    ({ attribs }) => attribs['src'] === undefined && attribs['type'] === undefined,
  );
  const hashes = inline.map((script) =>
    createHash('sha256').update(DomUtils.textContent(script)).digest('base64'),
  );
  const named = [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
  const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
  const blessed = allowed.filter((source) => source !== "'self'");
  expect({ name, blessed: blessed.toSorted() }).toEqual({ name, blessed: named.toSorted() });
  expect(answer.text).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
}
