/** A mix of lists that one feed follows ↔ the query of its address: `?any=topic:klas-telehealth&none=source:cnn.com`. */
import type { BriefList } from './brief-list';
import { slugSchema } from './slug';
import { sourceHostSchema } from './source';

/** Which briefs a mix has: those in at least one of some lists, in each of others, and in none of the rest. */
export const mixRules = ['any', 'all', 'none'] as const;

export type MixRule = (typeof mixRules)[number];

/** What a mix is made of. A concept is a topic, whichever schemes it belongs to. */
const mixKinds = ['community', 'topic', 'concept', 'source', 'curator'] as const;

export type MixPart = Extract<BriefList, { kind: (typeof mixKinds)[number] }>;

/** Parts of each rule in one order, each once. */
export type FeedMix = Readonly<Record<MixRule, readonly MixPart[]>>;

export const emptyMix: FeedMix = { any: [], all: [], none: [] };

/** Nobody reads a longer one, and each part is a look-up. */
export const mostParts = 30;

/** `problem` says in a sentence what cannot be meant, and how it is written. */
export type ParsedMix = { ok: true; mix: FeedMix } | { ok: false; problem: string };

/** `search` begins with `?` or is empty. Parameters of other names mean nothing to it. */
export function parseFeedMix(search: string): ParsedMix {
  const asked = new URLSearchParams(search);
  const parts: Record<MixRule, MixPart[]> = { any: [], all: [], none: [] };
  for (const rule of mixRules) {
    for (const text of asked.getAll(rule)) {
      const part = parsePart(text);
      if (!part) return { ok: false, problem: unreadable(text) };
      parts[rule].push(part);
    }
  }
  const mix = { any: tidy(parts.any), all: tidy(parts.all), none: tidy(parts.none) };
  if (mix.any.length + mix.all.length + mix.none.length > mostParts) {
    return { ok: false, problem: `A feed is mixed of at most ${mostParts} things.` };
  }
  const wanted = new Set([...mix.any, ...mix.all].map(partText));
  const both = mix.none.map(partText).find((text) => wanted.has(text));
  if (both) return { ok: false, problem: `“${both}” cannot be asked for and left out at once.` };
  return { ok: true, mix };
}

/** Begins with `?`; empty for an empty mix. Equal for all ways to write the same. */
export function feedMixQuery(mix: FeedMix): string {
  const asked = mixRules.flatMap((rule) =>
    mix[rule].map((part) => `${rule}=${part.kind}:${encodeURIComponent(nameOf(part))}`),
  );
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

export function isEmptyMix(mix: FeedMix): boolean {
  return mixRules.every((rule) => mix[rule].length === 0);
}

/** The same with one more part, or with one less. */
export function withPart(mix: FeedMix, rule: MixRule, part: MixPart): FeedMix {
  const others = withoutPart(mix, part);
  return { ...others, [rule]: tidy([...others[rule], part]) };
}

export function withoutPart(mix: FeedMix, part: MixPart): FeedMix {
  const isOther = (one: MixPart) => partText(one) !== partText(part);
  return {
    any: mix.any.filter(isOther),
    all: mix.all.filter(isOther),
    none: mix.none.filter(isOther),
  };
}

/** As it is written in an address. */
export function partText(part: MixPart): string {
  return `${part.kind}:${nameOf(part)}`;
}

/** That of its page: the slug, or the host of a source. */
function nameOf(part: MixPart): string {
  switch (part.kind) {
    case 'community':
      return part.community;
    case 'topic':
      return part.topic;
    case 'concept':
      return part.concept;
    case 'source':
      return part.host;
    case 'curator':
      return part.curator;
  }
}

export function parsePart(text: string): MixPart | undefined {
  const [, kind = '', name = ''] = /^([a-z]+):(.+)$/s.exec(text.trim()) ?? [];
  if (kind === 'source') {
    const host = sourceHostSchema.safeParse(name);
    return host.success ? { kind, host: host.data } : undefined;
  }
  const { data: slug } = slugSchema.safeParse(name);
  if (slug === undefined) return undefined;
  switch (kind) {
    case 'community':
      return { kind, community: slug };
    case 'topic':
      return { kind, topic: slug };
    case 'concept':
      return { kind, concept: slug };
    case 'curator':
      return { kind, curator: slug };
    default:
      return undefined;
  }
}

function tidy(parts: readonly MixPart[]): MixPart[] {
  const once = new Map(parts.map((part) => [partText(part), part]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

function unreadable(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `“${shown}” is no part of a feed: write ${mixKinds.slice(0, -1).join(', ')} or ${mixKinds.at(-1)}, a colon and a name, as in topic:klas-telehealth.`;
}
