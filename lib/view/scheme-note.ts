/** Takes a scheme and what its section page says of it; gives the short note that stands beside a topic. */
import type { Scheme, SchemeWords } from '../repository/answers';
import { counted } from './count';
import { schemeLink } from './entity-link';
import type { LinkView } from './link';

export type NoteView = { title: string; texts: string[]; more: LinkView };

/** Undefined for a scheme of which nothing is said. */
export function schemeNote(
  scheme: Scheme | undefined,
  words: SchemeWords | undefined,
): NoteView | undefined {
  const texts = [words?.summary, ownerSentence(words)].filter((text) => text !== undefined);
  if (!scheme || texts.length === 0) return undefined;
  const all = schemeLink({ scheme: scheme.name, schemeSlug: scheme.slug });
  return {
    title: `About ${words?.title ?? scheme.name}`,
    texts,
    more: { ...all, label: `All ${counted(scheme.topics, 'topic')} of ${scheme.name}` },
  };
}

export function ownerSentence(words: SchemeWords | undefined): string | undefined {
  return words?.owner === undefined ? undefined : `Kept by ${words.owner.replace(/\.$/, '')}.`;
}
