/** A page as the server sends it, asked for once in each worker however many tests read it. */
import { expect } from '@playwright/test';
import type { SitePath } from '@/lib/domain/site-path';
import { href } from '@/lib/routes';
import { type Answer, ask } from './ask';
import { type HtmlDocument, parseHtml } from './html-document';
import { portalUrl } from './portal-url';

export type ReadPage = { answer: Answer; document: HtmlDocument };

const pages = new Map<string, Promise<ReadPage>>();

/** `origin` is that of another server than the portal under test. */
export function readPage(path: SitePath, origin = portalUrl()): Promise<ReadPage> {
  const key = `${origin}${path}`;
  const known = pages.get(key) ?? ask(href(path), { origin }).then(pageOf);
  pages.set(key, known);
  return known;
}

function pageOf(answer: Answer): ReadPage {
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  return { answer, document: parseHtml(answer.text) };
}
