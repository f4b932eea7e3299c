/** A brief → Markdown for programs that read text: its facts as YAML of plain strings, its words below. */
import Turndown from 'turndown';
import type { StoredBrief } from '../../repository/answers';
import { type BriefFacts, briefFacts } from './brief-facts';

/** Markdown has no tables of its own: as HTML they stay whole. */
const writer = new Turndown({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
});
writer.keep(['table', 'sub', 'sup', 'abbr', 'del']);

export function briefMarkdown(brief: StoredBrief, siteUrl: string): string {
  const facts = briefFacts(brief, siteUrl);
  const head = headLines(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const parts = [
    ['---', ...head, '---'].join('\n'),
    `# ${plainLine(facts.title)}`,
    writer.turndown(facts.body),
    ...(facts.source ? [continueLine(facts.source)] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** JSON strings and lists are YAML as well, whatever stands in them. */
function headLines(facts: BriefFacts): [string, string | string[]][] {
  const { title, url, curated, modified, curators, source, community, section, topics } = facts;
  const known: [string, string | string[] | undefined][] = [
    ['title', title],
    ['url', url],
    ['curated', curated],
    ['modified', modified],
    ['curators', curators.map(({ name }) => name)],
    ['source', source?.name],
    ['sourceUrl', source?.url],
    ['community', community?.name],
    ['section', section.name],
    ['topics', topics.map(({ scheme, label }) => `${scheme}: ${label}`)],
  ];
  return known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

function continueLine({ name, url }: NonNullable<BriefFacts['source']>): string {
  return `Continue reading at [${plainLine(name)}](<${url.replace(/[<>]/g, encodeURIComponent)}>).`;
}

/** What means something to Markdown is escaped as in its text. */
function plainLine(text: string): string {
  return writer.escape(text.replace(/\s+/g, ' ')).replace(/[<>]/g, '\\$&');
}
