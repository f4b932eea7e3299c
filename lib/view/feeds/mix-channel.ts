/** A mix of lists with its newest briefs → the channel that follows it. */

import type { FeedFormat } from '../../domain/feed-format';
import {
  type FeedMix,
  feedMixQuery,
  type MixPart,
  type MixRule,
  mixRules,
} from '../../domain/feed-mix';
import type { StoredBrief } from '../../repository/answers';
import { feedPath, href, sitePath, type Target } from '../../routes';
import { site } from '../../site';
import { communityHeading } from '../community-name';
import { enumeration } from '../enumeration';
import { type Channel, lastChange } from './channel';

const builder: Target = { kind: 'feed-builder' };

/** Address of the builder with this mix. */
export function builderHref(mix: FeedMix): string {
  return `${href(sitePath(builder))}${feedMixQuery(mix)}`;
}

/** Address of the feed of this mix. */
export function mixFeedHref(mix: FeedMix, format: FeedFormat): string {
  return `${href(feedPath(builder, format))}${feedMixQuery(mix)}`;
}

/** `nameOf` is what readers know a list by. */
export function mixChannel(
  mix: FeedMix,
  briefs: StoredBrief[],
  nameOf: (part: MixPart) => string,
): Channel {
  const name = mixName(mix, nameOf);
  return {
    title: `${name} · ${site.name}`,
    description: `Newest briefs of a mix: ${name}.`,
    href: builderHref(mix),
    feedHrefs: {
      rss: mixFeedHref(mix, 'rss'),
      atom: mixFeedHref(mix, 'atom'),
      json: mixFeedHref(mix, 'json'),
    },
    modified: lastChange(briefs),
    briefs,
  };
}

const ruleWords: Readonly<Record<MixRule, string>> = { any: 'Any of', all: 'all of', none: 'not' };

/** `Any of Asthma and cnn.com; not KLAS: Telehealth`. */
export function mixName(mix: FeedMix, nameOf: (part: MixPart) => string): string {
  const said = mixRules
    .filter((rule) => mix[rule].length > 0)
    .map((rule) => `${ruleWords[rule]} ${enumeration(mix[rule].map(nameOf))}`)
    .join('; ');
  const whole = mix.any.length + mix.all.length === 0 ? `everything; ${said}` : said;
  return `${whole.slice(0, 1).toUpperCase()}${whole.slice(1)}`;
}

/** Of the name that the index has of a list. */
export function partName(part: MixPart, name: string): string {
  return part.kind === 'community' ? communityHeading(name) : name;
}
