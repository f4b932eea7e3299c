/** Section pages as read → one for each place, with the featured topics its hub can show; a finding for all that shows nothing. */
import type { Finding } from '../domain/finding';
import type { SectionPage } from '../domain/section-page';
import type { SitePath } from '../domain/site-path';
import type { Topic } from '../domain/topic';
import { site } from '../site';

export type FiledPage = { file: string; page: SectionPage };

/** What is filed at a path: the slugs of the topics of a hub; sections and schemes have none to show, but are there. */
export type Filed = ReadonlySet<string> | 'section' | undefined;

/** `pages` come by file: of two for one place the first speaks. */
export function settlePages(
  pages: readonly FiledPage[],
  filedAt: (path: SitePath) => Filed,
): { sectionPages: SectionPage[]; findings: Finding[] } {
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
    const known = filedAt(page.path);
    if (!known)
      conflict('speaks for no hub, section or scheme that is there: nothing shows its words');
    const featured = settleFeatured(file, page, known, findings);
    owners.set(page.path, { file, page: { ...page, featuredTopics: featured } });
  }
  return { sectionPages: [...owners.values()].map(({ page }) => page), findings };
}

function settleFeatured(
  file: string,
  { featuredTopics }: SectionPage,
  known: Filed,
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

function problemOf(topic: Topic, known: Filed, shown: number) {
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
