/** A page → what it says of itself and of what it lists, as a search engine reads it. */
import { DomUtils } from 'htmlparser2';
import { z } from 'zod';
import type { Page } from './crawl';

export type PageFacts = {
  /** Whether a search engine may show it under the address it was asked for. */
  isIndexed: boolean;
  title: string;
  description: string | undefined;
  /** Paths of what its structured data list, in their order. */
  listed: string[];
  /** Its words, for what it counts in them. */
  text: string;
};

const graphSchema = z.object({
  '@graph': z.array(
    z.looseObject({
      '@type': z.string(),
      itemListElement: z.array(z.object({ url: z.url().optional() })).optional(),
    }),
  ),
});

/** `url` is the address it was asked for, without a query. */
export function pageFacts(page: Page, url: string): PageFacts {
  const named = (name: string) => DomUtils.getElementsByTagName(name, page);
  const attribute = (name: string, key: string, value: string, wanted: string) =>
    named(name).find(({ attribs }) => attribs[key] === value)?.attribs[wanted];
  const [data] = named('script').filter(({ attribs }) => attribs['type'] === 'application/ld+json');
  const nodes = data ? graphSchema.parse(JSON.parse(DomUtils.textContent(data)))['@graph'] : [];
  const list = nodes.find((node) => node['@type'] === 'ItemList');
  const [title] = named('title');
  const [main] = named('main');
  return {
    isIndexed:
      attribute('meta', 'name', 'robots', 'content') === 'index, follow' &&
      attribute('link', 'rel', 'canonical', 'href') === url,
    title: title ? DomUtils.textContent(title) : '',
    description: attribute('meta', 'name', 'description', 'content'),
    listed: (list?.itemListElement ?? []).flatMap(({ url }) =>
      url === undefined ? [] : [new URL(url).pathname],
    ),
    text: main ? DomUtils.textContent(main) : '',
  };
}
