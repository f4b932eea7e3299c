/** All feeds of the site, or of a community: the proxy leads `/feeds.opml` and `<hub>/feeds.opml` here. */
import { notFound } from 'next/navigation';
import { listFeedGroups } from '@/app/_data/list-feed-groups';
import { sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { parseTarget } from '@/lib/routes';
import { indexedDocument } from '@/lib/serving/indexed-document';
import { pageRevision } from '@/lib/serving/page-revision';
import { site } from '@/lib/site';
import { opml } from '@/lib/view/feeds/opml';

type Context = { params: Promise<{ list?: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = sitePathSchema.safeParse(`/${((await params).list ?? []).join('/')}`);
  const target = path.success ? parseTarget(path.data) : undefined;
  if (target?.kind !== 'front' && target?.kind !== 'community') notFound();
  const repo = repository();
  const response = indexedDocument(request, {
    key: `opml ${path.data}`,
    revision: pageRevision(repo),
    make: () => {
      const groups = repo.inOneState(() => listFeedGroups(repo, target));
      const [first] = groups;
      if (!first) return undefined;
      const title = target.kind === 'front' ? site.name : `${first.title} · ${site.name}`;
      return {
        body: opml(title, groups, env().siteUrl),
        contentType: 'text/x-opml; charset=utf-8',
      };
    },
  });
  return response ?? notFound();
}
