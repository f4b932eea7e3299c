/** What went otherwise than asked → the head of the page that says so: no address of its own, for no search engine. */
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';

export function statusHead(title: string, status: 404 | 410 | 500): PageHead {
  return {
    title,
    description: undefined,
    path: undefined,
    index: mayBeIndexed({ kind: 'problem' }),
    status,
    article: undefined,
    feed: undefined,
    previous: undefined,
    next: undefined,
    jsonLd: [],
  };
}
