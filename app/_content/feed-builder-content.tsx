import { z } from 'zod';
import { FeedBuilderPage } from '@/components/feed-builder-page';
import { type FeedMix, type MixPart, mixRules, parseFeedMix } from '@/lib/domain/feed-mix';
import { sourceHostSchema } from '@/lib/domain/source';
import { env } from '@/lib/env';
import type { BriefSummary, StoredBrief } from '@/lib/repository/answers';
import { listName } from '@/lib/repository/list-name';
import { repository } from '@/lib/repository/open-repository';
import type { SuggestedList } from '@/lib/repository/search/suggestions';
import {
  type Adding,
  type BuiltFeed,
  feedBuilderHead,
  feedBuilderPage,
} from '@/lib/view/feed-builder-page';
import { parseFoundState } from '@/lib/view/found-path';
import { type Content, contentPage } from './content-page';

/** The proxy leads here with the query of the builder. */
const params = z.object({ state: z.string().transform(parseFoundState) });

export const feedBuilderRoute = contentPage('feed-builder', params, findBuilderContent);

const previewed = 10;
const longestName = 200;

function findBuilderContent({ state }: z.output<typeof params>): Content {
  const built = build(state);
  const adding = parseAdding(state);
  const suggested = adding.text === '' ? [] : suggestLists(adding.text);
  const nameOf = (part: MixPart) => listName(repository(), part);
  return {
    at: { kind: 'feed-builder' },
    head: feedBuilderHead(built, { adding, nameOf }),
    body: (
      <FeedBuilderPage
        page={feedBuilderPage(built, { adding, suggested, nameOf, siteUrl: env().siteUrl })}
      />
    ),
  };
}

function build(state: string): BuiltFeed {
  const parsed = parseFeedMix(state);
  if (!parsed.ok) return { kind: 'unreadable', problem: parsed.problem };
  const { mix } = parsed;
  const found = repository().findMixedBriefs(mix, previewed);
  if (found.kind === 'found') return { kind: 'mixed', mix, briefs: found.briefs.map(summaryOf) };
  return { kind: 'unknown', mix: withoutUnknown(mix), part: found.part };
}

function summaryOf(brief: StoredBrief): BriefSummary {
  const { event, curated, modified, source, picture, ...rest } = brief;
  return { ...rest, event, curated, modified, source, picture };
}

/** What has no briefs cannot be named either: the page offers the rest. */
function withoutUnknown(mix: FeedMix): FeedMix {
  const known = (part: MixPart) => repository().findListSummary(part) !== undefined;
  return { any: mix.any.filter(known), all: mix.all.filter(known), none: mix.none.filter(known) };
}

function parseAdding(state: string): Adding {
  const asked = new URLSearchParams(state);
  const to = asked.get('to');
  return {
    text: (asked.get('add') ?? '').trim().slice(0, longestName),
    rule: mixRules.find((rule) => rule === to) ?? 'any',
  };
}

/** Who writes a whole host means that source, whatever else is called alike. */
function suggestLists(text: string): SuggestedList[] {
  const host = sourceHostSchema.safeParse(text.toLowerCase().replace(/^www\./, ''));
  const source = host.success ? repository().findSource(host.data) : undefined;
  if (source) {
    const { host, name, count } = source;
    return [{ target: { kind: 'source', host }, name, count }];
  }
  const { topics, communities, sources, curators } = repository().findSuggestions(text);
  return [...communities, ...topics, ...sources, ...curators];
}
