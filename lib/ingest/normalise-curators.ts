/** `author`, a text or a list → curators with the names they show; an address never gets through. */
import type { Curator } from '../domain/curator';
import { slugSchema } from '../domain/slug';
import { textHash } from '../domain/text-hash';
import { asciiSlug } from './ascii-slug';
import { type Fields, isMapping, readField, readKey } from './fields';
import { hideAddresses } from './hide-addresses';
import { parseText } from './parse-text';
import { remember } from './remember';
import type { Report } from './report';
import { safeSegment } from './safe-segment';

export function normaliseCurators(fields: Fields, report: Report): Curator[] {
  const author = readField(fields, 'author');
  const written: unknown[] = Array.isArray(author) ? author : [author];
  const curators = new Map<string, Curator>();
  const discreet = hideAddresses(report);
  for (const item of written) {
    const text = parseText(isMapping(item) ? readKey(item, 'name') : item, 'author', discreet);
    const curator = text === undefined ? undefined : nameCurator(text);
    if (curator && !curators.has(curator.slug)) curators.set(curator.slug, curator);
  }
  return [...curators.values()];
}

const nameCurator = remember(1_000, (written): Curator | undefined => {
  const name = displayName(written);
  return name === undefined ? undefined : { slug: curatorSlug(name), name };
});

/** `Vinit @maxinovip.com` → `Vinit`, `Jane Doe <jane@example.org>` → `Jane Doe`; undefined when nothing is left. */
export function displayName(written: string): string | undefined {
  const [before = '', after] = written.replaceAll(/mailto:/gi, '').split('@');
  // The word that touches the `@` is half an address wherever a name stands before it.
  const rest = trimMarks(before.replace(/[^\s<>()[\],;|"]+$/, ''));
  return (after !== undefined && rest) || trimMarks(before) || undefined;
}

function trimMarks(text: string): string {
  return text.replaceAll(/^[\s<>()[\],;:|"-]+|[\s<>([\],;:|"-]+$/g, '');
}

function curatorSlug(name: string): Curator['slug'] {
  const slug = asciiSlug(name) || `x-${textHash(name)}`;
  return safeSegment(slug, 'curator') ?? slugSchema.parse(slug);
}
