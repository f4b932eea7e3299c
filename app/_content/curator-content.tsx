import { z } from 'zod';
import type { BriefList } from '@/lib/domain/brief-list';
import { slugSchema } from '@/lib/domain/slug';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { curatorPage } from '@/lib/view/curator-page';
import { personNode } from '@/lib/view/json-ld/things';
import { mostTopicRows } from '@/lib/view/topic-table';
import { type Content, contentPage } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumberSchema } from './route-params';

const params = z.object({ curator: slugSchema, n: pageNumberSchema });

export const curatorRoute = contentPage('curator', params, findCuratorContent);

function findCuratorContent({ curator: slug, n }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const curator = repo.findCurator(slug);
  if (!curator) return undefined;
  const list: BriefList = { kind: 'curator', curator: slug };
  const page = repo.findBriefPage(list, n);
  if (!page) return undefined;
  const view = curatorPage(curator, page, {
    timeline: repo.findTimeline(list),
    topics: repo.listTopicsOf(list, mostTopicRows),
    sources: repo.listSourcesOf(list, sideEntries),
  });
  const description = `Briefs curated by ${curator.name}, newest first.`;
  const subject = personNode(curator, env().siteUrl);
  const words = { title: `Curated by ${curator.name}`, description, subject };
  return listContent(list, page, words, view);
}
