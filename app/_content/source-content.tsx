import { z } from 'zod';
import type { BriefList } from '@/lib/domain/brief-list';
import { sourceHostSchema } from '@/lib/domain/source';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { sourceNode } from '@/lib/view/json-ld/things';
import { sourcePage } from '@/lib/view/source-page';
import { mostTopicRows } from '@/lib/view/topic-table';
import { type Content, contentPage } from './content-page';
import { listContent, sideEntries } from './list-content';
import { pageNumberSchema } from './route-params';

const params = z.object({ host: sourceHostSchema, n: pageNumberSchema });

export const sourceRoute = contentPage('source', params, findSourceContent);

function findSourceContent({ host, n }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const source = repo.findSource(host);
  if (!source) return undefined;
  const list: BriefList = { kind: 'source', host };
  const page = repo.findBriefPage(list, n);
  if (!page) return undefined;
  const view = sourcePage(source, page, {
    timeline: repo.findTimeline(list),
    topics: repo.listTopicsOf(list, mostTopicRows),
    curators: repo.listCuratorsOf(list, sideEntries),
    siblings: repo.listSiblingSources(host, sideEntries),
  });
  const description = `Briefs on articles published at ${source.host}, newest first.`;
  const subject = sourceNode(source, env().siteUrl);
  const words = { title: `Briefs from ${source.name}`, description, subject };
  return listContent(list, page, words, view);
}
