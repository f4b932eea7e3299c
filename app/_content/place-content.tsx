import { z } from 'zod';
import { BriefPage } from '@/components/brief-page';
import { ListPage } from '@/components/list-page';
import type { BriefList } from '@/lib/domain/brief-list';
import { type SitePath, sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { briefHead } from '@/lib/view/brief-head';
import { briefPage } from '@/lib/view/brief-page';
import { listHead } from '@/lib/view/list-head';
import { sectionPage } from '@/lib/view/section-page';
import { type Content, contentPage } from './content-page';
import { pageNumberSchema } from './route-params';

const relatedBriefs = 4;
const sideEntries = 8;

/** A place is a section, a further page of one, or a brief in one: the index knows which. */
const params = z.object({ place: z.array(z.string()) });

export const placeRoute = contentPage('place', params, findPlaceContent);

function findPlaceContent({ place }: z.output<typeof params>): Content | undefined {
  const whole = sitePathSchema.safeParse(`/${place.join('/')}`);
  if (!whole.success) return undefined;
  const isPaged = place.length > 2 && place.at(-2) === 'page';
  if (!isPaged) return findBriefContent(whole.data) ?? findSectionContent(whole.data, 1);
  const section = sitePathSchema.parse(`/${place.slice(0, -2).join('/')}`);
  const n = pageNumberSchema.safeParse(place.at(-1));
  return n.success ? findSectionContent(section, n.data) : undefined;
}

function findBriefContent(path: SitePath): Content | undefined {
  const repo = repository();
  const brief = repo.findBrief(path);
  if (!brief) return undefined;
  const view = briefPage(brief, {
    today: repo.findToday(),
    story: repo.listBriefsOfStory(path),
    related: repo.listRelatedBriefs(path, relatedBriefs),
    neighbours: repo.findNeighbours(path),
  });
  return {
    at: { kind: 'place', path },
    head: briefHead(brief, view.breadcrumbs, env().siteUrl, repo.hasNamesake(path)),
    body: <BriefPage page={view} />,
  };
}

function findSectionContent(path: SitePath, n: number): Content | undefined {
  const repo = repository();
  const section = repo.findSection(path);
  const list: BriefList = { kind: 'section', path };
  const page = section && repo.findBriefPage(list, n);
  if (!page) return undefined;
  const community = section.community && repo.findCommunity(section.community.slug);
  const view = sectionPage(section, page, {
    community: community && { community, sections: repo.listSections(community.slug) },
    topics: repo.listTopicsOf(list, sideEntries),
    sources: repo.listSourcesOf(list, sideEntries),
    curators: repo.listCuratorsOf(list, sideEntries),
  });
  const title = section.community ? `${section.name} of ${section.community.name}` : section.name;
  return {
    at: { kind: 'place', path },
    head: listHead(
      {
        target: { kind: 'place', path },
        page,
        title,
        description: section.summary ?? `${title}, newest first.`,
        breadcrumbs: view.breadcrumbs,
      },
      env().siteUrl,
    ),
    body: <ListPage page={view} />,
  };
}
