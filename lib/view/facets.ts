/** Takes what a list is and can be narrowed by; gives the links that add one facet more, and those that take one away. */
import { type Facet, type FacetKind, facetKinds } from '../domain/facet';
import type { BriefPage, NamedFacet } from '../repository/answers';
import { href, narrowedHref, sitePath, type Target } from '../routes';

import { figure } from './count';
import { enumeration } from './enumeration';
import type { CountedLinkView, LinkView } from './link';
import { typeLabel } from './type-label';

export type FacetGroupView = { title: string; links: CountedLinkView[] };

export type FacetsView = {
  /** `Narrow by topic, type and year`; absent where nothing narrows further. */
  offer: string | undefined;
  groups: FacetGroupView[];
  /** Each leads to the list without it. */
  chosen: LinkView[];
  /** Where several are chosen: the way back to the whole list. */
  whole: LinkView | undefined;
};

const titles = {
  source: 'Source',
  topic: 'Topic',
  type: 'Type',
  rubric: 'Rubric',
  year: 'Year',
} as const satisfies Record<FacetKind, string>;

/** Undefined for a list that nothing narrows. */
export function facetsView(
  target: Target,
  { chosen, facets }: Pick<BriefPage, 'chosen' | 'facets'>,
): FacetsView | undefined {
  const groups = facetKinds.flatMap((kind) => {
    const ofKind = facets.filter((facet) => facet.kind === kind);
    const links = ofKind.map((facet) => adding(target, chosen, facet));
    return links.length === 0 ? [] : [{ title: titles[kind], links }];
  });
  if (groups.length === 0 && chosen.length === 0) return undefined;
  const kinds = groups.map(({ title }) => title.toLowerCase());
  return {
    offer: groups.length === 0 ? undefined : `Narrow by ${enumeration(kinds)}`,
    groups,
    chosen: chosen.map((facet) => removing(target, chosen, facet)),
    whole:
      chosen.length > 1 ? { label: 'The whole list', href: href(sitePath(target)) } : undefined,
  };
}

/** A facet in a reader's words: `KLAS: Telehealth`, `Videos`, `Policy`, `2022`. */
export function facetLabel({ kind, value, name }: NamedFacet): string {
  if (kind === 'type') return typeLabel(value);
  return kind === 'rubric' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function adding(target: Target, chosen: readonly Facet[], facet: NamedFacet): CountedLinkView {
  return {
    label: facetLabel(facet),
    href: narrowedHref(target, [...chosen, facet]),
    count: figure(facet.count),
  };
}

function removing(target: Target, chosen: readonly NamedFacet[], facet: NamedFacet): LinkView {
  const rest = chosen.filter((other) => other !== facet);
  return { label: facetLabel(facet), href: narrowedHref(target, rest) };
}
