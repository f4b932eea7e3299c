/** Section pages as read → one for each place, with the featured topics its hub can show; a finding for all that shows nothing. */
import type { Brief } from '../domain/brief';
import type { Finding } from '../domain/finding';
import type { SectionPage } from '../domain/section-page';
import type { SitePath } from '../domain/site-path';
import type { Topic } from '../domain/topic';
import { sitePath } from '../routes';
import { site } from '../site';
import { siteFeed } from './parse-place';

export type FiledPage = { file: string; page: SectionPage };

/** `pages` come by file: of two for one place the first speaks. `entities` hold the paths of schemes. */
export function settlePages(
  pages: readonly FiledPage[],
  briefs: readonly Brief[],
  entities: ReadonlySet<SitePath>,
): { sectionPages: SectionPage[]; findings: Finding[] } {
  const topics = topicsByPlace(briefs);
  const owners = new Map<string, FiledPage>();
  const findings: Finding[] = [];
  for (const { file, page } of pages) {
    const conflict = (what: string) =>
      findings.push(finding(file, '', 'path-conflict', what, page.path));
    const owner = owners.get(page.path);
    if (owner) {
      conflict(`speaks for the same place as ${owner.file} and was left out`);
      continue;
    }
    const known = topics.get(page.path) ?? (entities.has(page.path) ? 'section' : undefined);
    if (!known)
      conflict('speaks for no hub, section or scheme that is there: nothing shows its words');
    const featured = settleFeatured(file, page, known, findings);
    owners.set(page.path, { file, page: { ...page, featuredTopics: featured } });
  }
  return { sectionPages: [...owners.values()].map(({ page }) => page), findings };
}

/** The topics that have briefs in each hub; sections have none to show, but are there. */
function topicsByPlace(briefs: readonly Brief[]): Map<string, Set<string> | 'section'> {
  const places = new Map<string, Set<string> | 'section'>([[siteFeed.path, 'section']]);
  for (const { place, topics } of briefs) {
    places.set(place.path, 'section');
    if (!place.community) continue;
    const hub = sitePath({ kind: 'community', community: place.community });
    const known = places.get(hub);
    const slugs = known instanceof Set ? known : new Set<string>();
    for (const { slug } of topics) slugs.add(slug);
    places.set(hub, slugs);
  }
  return places;
}

function settleFeatured(
  file: string,
  { featuredTopics }: SectionPage,
  known: Set<string> | 'section' | undefined,
  findings: Finding[],
): Topic[] {
  const shown: Topic[] = [];
  for (const topic of featuredTopics) {
    const problem = problemOf(topic, known, shown.length);
    if (problem === undefined) {
      shown.push(topic);
      continue;
    }
    const name = `${topic.scheme}: ${topic.label}`;
    findings.push(finding(file, 'featuredTopics', 'value-unknown', problem, name));
  }
  return shown;
}

function problemOf(topic: Topic, known: Set<string> | 'section' | undefined, shown: number) {
  if (known === 'section') return 'is not shown: only the hub of a community bundles topics';
  if (!known?.has(topic.slug)) return 'is not shown: no brief of the community is filed under it';
  if (shown >= site.hubTopics) return `is not shown: a hub bundles ${site.hubTopics} topics`;
  return undefined;
}

function finding(
  file: string,
  field: string,
  kind: Finding['kind'],
  what: string,
  before: string,
): Finding {
  return { file, field, kind, what, before, after: '' };
}
