/** What the site holds → `llms.txt`: a short way in for programs that read text. */

import { apiPaths, machinePaths } from '../machine-paths';
import type { Community, Section } from '../repository/answers';
import { feedPath, opmlPath, sitePath, type Target } from '../routes';
import { site } from '../site';
import { absoluteUrl } from './absolute-url';
import { communityHeading } from './community-name';
import { counted } from './count';

type SiteContents = {
  sections: Pick<Section, 'path' | 'name' | 'count'>[];
  communities: Pick<Community, 'slug' | 'name' | 'summary' | 'count'>[];
};

export function llmsText({ sections, communities }: SiteContents, siteUrl: string): string {
  const at = (target: Target) => absoluteUrl(siteUrl, sitePath(target));
  const head = [
    `# ${site.name}`,
    `> ${site.description}`,
    'A brief is a short text by a curator about an article that a source published, with a link to it: the article is the source’s, the brief is ours. Cite the source for what the article says.',
  ];
  const feeds = [
    ...sections.map(({ path, name, count }) =>
      line(name, absoluteUrl(siteUrl, path), counted(count, 'brief')),
    ),
    ...communities.map(({ slug, name, summary, count }) =>
      line(
        communityHeading(name),
        at({ kind: 'community', community: slug }),
        summary ?? counted(count, 'brief'),
      ),
    ),
  ];
  const ways = [
    line('Topics', at({ kind: 'topics' }), 'every vocabulary with its topics'),
    line('Sources', at({ kind: 'sources' }), 'whose articles the briefs are about'),
    line('Curators', at({ kind: 'curators' }), 'who wrote the briefs'),
  ];
  const programs = [
    'Every brief can be had as Markdown and as JSON: add `.md` or `.json` to its address.',
    '',
    line('Search', absoluteUrl(siteUrl, apiPaths.search), 'as JSON, `?q=words`'),
    line('Description of the search', absoluteUrl(siteUrl, apiPaths.description), 'OpenAPI'),
    line(
      'Newest briefs',
      absoluteUrl(siteUrl, feedPath({ kind: 'front' }, 'json')),
      'JSON Feed; every list has one',
    ),
    line('All feeds', absoluteUrl(siteUrl, opmlPath({ kind: 'front' })), 'OPML'),
    line('Sitemap', absoluteUrl(siteUrl, machinePaths.sitemap), 'every page'),
  ];
  return `${[
    ...head,
    ...section('Feeds', feeds),
    ...section('Ways in', ways),
    ...section('For programs', programs),
  ].join('\n\n')}\n`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function line(name: string, url: string, says: string): string {
  return `- [${plain(name)}](${url}): ${plain(says)}`;
}

/** In one line, and no link or emphasis of its own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&');
}
