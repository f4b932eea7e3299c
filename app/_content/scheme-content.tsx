import { z } from 'zod';
import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { termSetNode } from '@/lib/view/json-ld/things';
import { schemePage } from '@/lib/view/scheme-page';
import { type Content, contentPage } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumberSchema } from './route-params';

const params = z.object({ scheme: slugSchema, n: pageNumberSchema });

export const schemeRoute = contentPage('scheme', params, findSchemeContent);

const noBriefs = { briefs: [], chosen: [], facets: [] };

function findSchemeContent({ scheme: slug, n }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const scheme = repo.findScheme(slug);
  if (!scheme) return undefined;
  const list: BriefList = { kind: 'scheme', scheme: slug };
  const pages = repo.countPages(list) ?? 0;
  if (n > pages) return undefined;
  // The vocabulary may go on over more pages than the briefs under it.
  const briefs = repo.findBriefPage(list, n) ?? { ...noBriefs, total: scheme.count, page: n };
  const page = { ...briefs, pages };
  const view = schemePage(scheme, page, {
    words: repo.findSchemeWords(slug),
    topics: repo.listTopicsOfScheme(slug, n),
    places: repo.listPlacesOf(list, sideEntries),
    sources: repo.listSourcesOf(list, sideEntries),
  });
  const description = `The vocabulary ${scheme.name}: its topics, and the briefs filed under them.`;
  const subject = termSetNode(scheme, env().siteUrl);
  return listContent(list, page, { title: `Topics of ${scheme.name}`, description, subject }, view);
}
