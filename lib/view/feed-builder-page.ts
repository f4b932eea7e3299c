/** Takes a mix of lists and what was found of it; gives the page on which a reader makes one feed of many. */
import { feedFormatNames, feedFormats } from '../domain/feed-format';
import {
  emptyMix,
  type FeedMix,
  isEmptyMix,
  type MixPart,
  type MixRule,
  mixRules,
  partText,
  withoutPart,
  withPart,
} from '../domain/feed-mix';
import type { BriefSummary } from '../repository/answers';
import type { SuggestedList } from '../repository/search/suggestions';
import { href, sitePath } from '../routes';
import { site } from '../site';
import { absoluteHref } from './absolute-url';
import { type BreadcrumbsView, breadcrumbs, indexCrumb } from './breadcrumbs';
import { type BriefCardView, briefCard } from './brief-card';
import { feedLinks } from './feeds/feed-links';
import { builderHref, mixFeedHref, mixName, partName } from './feeds/mix-channel';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';
import { type NamedPageView, namedPage } from './search-meaning';

export type FeedBuilderView = {
  hue: string;
  breadcrumbs: BreadcrumbsView;
  heading: string;
  summary: string;
  /** What cannot be meant, and how it is mended. */
  problem: string | undefined;
  /** What the feed is mixed of, each with the way to take it out. */
  rules: { title: string; parts: { kind: string; label: string; remove: string }[] }[];
  form: {
    action: string;
    text: string;
    rules: { value: MixRule; label: string; isChosen: boolean }[];
    kept: { name: string; value: string }[];
  };
  /** What may be meant by what was typed, each with the way to add it; undefined before anything was. */
  choices: { title: string; pages: NamedPageView[] } | undefined;
  /** The feed in each language, by its whole address. */
  feeds: LinkView[];
  /** What the feed has now. */
  preview: { title: string; cards: BriefCardView[] } | undefined;
};

/** What a reader typed to add something, and under which rule. */
export type Adding = { text: string; rule: MixRule };

export type BuiltFeed =
  | { kind: 'mixed'; mix: FeedMix; briefs: BriefSummary[] }
  /** A list of the mix has no briefs: it is left out. */
  | { kind: 'unknown'; mix: FeedMix; part: MixPart }
  | { kind: 'unreadable'; problem: string };

type Surroundings = {
  adding: Adding;
  suggested: readonly SuggestedList[];
  nameOf: (part: MixPart) => string;
  siteUrl: string;
};

const ruleTitles: Readonly<Record<MixRule, string>> = {
  any: 'In any of these',
  all: 'In all of these',
  none: 'In none of these',
};

const kindNames: Readonly<Record<MixPart['kind'], string>> = {
  community: 'Community',
  topic: 'Topic',
  concept: 'Topic',
  source: 'Source',
  curator: 'Curator',
};

export function feedBuilderPage(built: BuiltFeed, around: Surroundings): FeedBuilderView {
  const { adding, suggested, nameOf, siteUrl } = around;
  const mix = mixOf(built);
  const isWhole = built.kind === 'mixed' && !isEmptyMix(mix);
  return {
    hue: hueClass(site.hue),
    breadcrumbs: breadcrumbs([indexCrumb('feeds')], 'Build a feed'),
    heading: 'Build a feed',
    summary:
      'One feed of any mix of communities, topics, sources and curators. Its address says what it follows, and stays as it is.',
    problem: problemOf(built),
    rules: mixRules
      .filter((rule) => mix[rule].length > 0)
      .map((rule) => ({
        title: ruleTitles[rule],
        parts: mix[rule].map((part) => ({
          kind: kindNames[part.kind],
          label: partName(part, nameOf(part)),
          remove: builderHref(withoutPart(mix, part)),
        })),
      })),
    form: {
      action: href(sitePath({ kind: 'feed-builder' })),
      text: adding.text,
      rules: mixRules.map((rule) => ({
        value: rule,
        label: ruleTitles[rule],
        isChosen: rule === adding.rule,
      })),
      kept: mixRules.flatMap((rule) =>
        mix[rule].map((part) => ({ name: rule, value: partText(part) })),
      ),
    },
    choices: adding.text === '' ? undefined : choicesOf(mix, adding, suggested),
    feeds: isWhole
      ? feedFormats.map((format) => ({
          label: feedFormatNames[format],
          href: absoluteHref(siteUrl, mixFeedHref(mix, format)),
        }))
      : [],
    preview:
      built.kind === 'mixed' && isWhole
        ? {
            title:
              built.briefs.length > 0 ? 'Newest in this feed' : 'No brief is in all of this yet',
            cards: built.briefs.map((brief) => briefCard(brief, 'mixed')),
          }
        : undefined,
  };
}

/** The builder itself may be found; mixes are without end. */
export function feedBuilderHead(
  built: BuiltFeed,
  { adding, nameOf }: Pick<Surroundings, 'adding' | 'nameOf'>,
): PageHead {
  const mix = mixOf(built);
  const isPlain = built.kind === 'mixed' && isEmptyMix(mix) && adding.text === '';
  const name = isEmptyMix(mix) ? undefined : mixName(mix, (part) => partName(part, nameOf(part)));
  return {
    title: name === undefined ? 'Build a feed' : `Build a feed: ${name}`,
    description: isPlain
      ? `Make one feed of any mix of communities, topics, sources and curators of ${site.name}, for any feed reader.`
      : undefined,
    path: sitePath({ kind: 'feed-builder' }),
    index: mayBeIndexed(isPlain ? { kind: 'index', hasEntries: true } : { kind: 'query' }),
    ...(built.kind === 'unreadable' && { status: 400 }),
    ...(built.kind === 'unknown' && { status: 404 }),
    article: undefined,
    feed:
      name === undefined || built.kind !== 'mixed'
        ? undefined
        : feedLinks(name, (format) => mixFeedHref(mix, format)),
    previous: undefined,
    next: undefined,
    jsonLd: [],
  };
}

function mixOf(built: BuiltFeed): FeedMix {
  return built.kind === 'unreadable' ? emptyMix : built.mix;
}

function problemOf(built: BuiltFeed): string | undefined {
  if (built.kind === 'unreadable') return built.problem;
  return built.kind === 'unknown' ? unknownPart(built.part) : undefined;
}

/** A list that has no briefs, in a sentence. */
export function unknownPart(part: MixPart): string {
  return `There are no briefs of “${partText(part)}” here: look for its name, and add it anew.`;
}

function choicesOf(mix: FeedMix, { text, rule }: Adding, suggested: readonly SuggestedList[]) {
  return {
    title: suggested.length > 0 ? 'Add which?' : `Nothing here is called “${text}”.`,
    pages: suggested.map((page) => ({
      ...namedPage(page),
      href: builderHref(withPart(mix, rule, page.target)),
    })),
  };
}
