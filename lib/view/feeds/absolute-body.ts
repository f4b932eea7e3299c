/** The body of a brief → the same with whole addresses: a feed reader does not know where a path begins. */
import type { SafeHtml } from '../../domain/safe-html';
import { absoluteHref } from '../absolute-url';

const tag = /<[a-z][^>]*>/gi;
const ownAddress = /(\s(?:href|src)=")(\/(?!\/)[^"]*)/gi;
const fragment = /\shref="#[^"]*"/gi;

/** Only for HTML of ours, in which `<` and `>` stand for nothing but tags. */
export function absoluteBody(body: SafeHtml, siteUrl: string): string {
  return body.replace(tag, (whole) =>
    whole
      .replace(
        ownAddress,
        (_, before: string, path: string) => before + absoluteHref(siteUrl, path),
      )
      .replace(fragment, ''),
  );
}
