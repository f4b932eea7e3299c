/** A brief's place, slug, source and aliases → keys of the paths that older generations of the site gave it. */
import { oldPathKey, undatedKey } from '../domain/old-path';
import { hostWithoutSuffix } from './normalise-source';

export type Formerly = {
  place: string;
  slug: string;
  host: string | undefined;
  aliases: readonly string[];
};

/** Slug with and without the top-level domain of its source, and all of them in dated paths. */
export function derivedKeys({ place, slug, host, aliases }: Formerly): string[] {
  const slugs = host === undefined ? [] : respell(slug, host);
  const lastSegments = aliases.map((alias) => alias.slice(alias.lastIndexOf('/') + 1));
  return [
    ...slugs.map((spelled) => oldPathKey(`${place}/${spelled}`)),
    ...[slug, ...slugs.filter((spelled) => !spelled.startsWith('www.')), ...lastSegments]
      .filter((last) => last !== '')
      .map(undatedKey),
  ];
}

/** `healthcareitnews-ama-…` was `healthcareitnews.com-ama-…` as well, and with `www.` before it. */
function respell(slug: string, host: string): string[] {
  const names = [`www.${host}`, host, hostWithoutSuffix(host)];
  const named = names.find((name) => slug.toLowerCase().startsWith(`${name}-`));
  if (named === undefined) return [];
  const rest = slug.slice(named.length);
  return names.filter((name) => name !== named).map((name) => `${name}${rest}`);
}
