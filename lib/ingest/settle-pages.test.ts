import { describe, expect, it } from 'vitest';
import { briefFrom, ingestText } from './documents.fixture';
import { settlePages } from './settle-pages';

const briefs = [
  briefFrom("title: a\nbasePath: /communities/x/notes/\ncategories: ['KLAS: Telehealth', B]"),
  briefFrom("title: c\nbasePath: /news/\ncategories: 'KLAS: Elsewhere'"),
  briefFrom(
    `title: d\nbasePath: /communities/y/notes/\ncategories: [${['A', 'B', 'C', 'D', 'E', 'F', 'G']}]`,
  ),
];

/** The topics of each hub; sections are only there. */
function filedAt(path: string) {
  const ofHub = briefs.filter(({ place }) => path === `/communities/${place.community}`);
  if (ofHub.length > 0)
    return new Set(ofHub.flatMap(({ topics }) => topics.map(({ slug }) => slug)));
  return path === '/news' || briefs.some(({ place }) => place.path === path)
    ? 'section'
    : undefined;
}

function settled(pages: Record<string, string>) {
  const filed = Object.entries(pages).map(([file, yaml]) => {
    const { outcome } = ingestText(`---\n${yaml}\n---\n`, file);
    if (outcome.kind !== 'section-page') throw new Error(outcome.kind);
    return { file, page: outcome.page };
  });
  const { sectionPages, findings } = settlePages(filed, filedAt);
  return {
    featured: sectionPages.map((page) => page.featuredTopics.map(({ slug }) => slug)),
    findings: findings.map((f) => `${f.file} ${f.field}: ${f.kind}: ${f.what}: ${f.before}`),
  };
}

describe('settlePages', () => {
  it('features the topics of the hub in their order, however they are spelled', () => {
    const file = { 'communities/x/_index.md': "featuredTopics: ['b', 'klas: TELEHEALTH', B]" };
    expect(settled(file)).toEqual({ featured: [['general-b', 'klas-telehealth']], findings: [] });
  });

  it('reports a topic under which the community has filed nothing', () => {
    const file = { 'communities/x/_index.md': "featuredTopics: ['KLAS: Elsewhere', 'No: Where']" };
    const what = 'is not shown: no brief of the community is filed under it';
    expect(settled(file)).toEqual({
      featured: [[]],
      findings: [
        `communities/x/_index.md featuredTopics: value-unknown: ${what}: KLAS: Elsewhere`,
        `communities/x/_index.md featuredTopics: value-unknown: ${what}: No: Where`,
      ],
    });
  });

  it('reports the seventh topic, and topics that no hub features', () => {
    expect(
      settled({
        'communities/y/_index.md': `featuredTopics: [Unknown, A, B, C, D, E, F, G]`,
        'news/_index.md': 'featuredTopics: B',
      }),
    ).toEqual({
      featured: [
        ['general-a', 'general-b', 'general-c', 'general-d', 'general-e', 'general-f'],
        [],
      ],
      findings: [
        'communities/y/_index.md featuredTopics: value-unknown: is not shown: no brief of the community is filed under it: General: Unknown',
        'communities/y/_index.md featuredTopics: value-unknown: is not shown: a hub bundles 6 topics: General: G',
        'news/_index.md featuredTopics: value-unknown: is not shown: only the hub of a community bundles topics: General: B',
      ],
    });
  });

  it('reports words that nothing shows', () => {
    const what = 'speaks for no hub, section or scheme that is there: nothing shows its words';
    expect(settled({ '_index.md': 'title: Home', 'communities/z/_index.md': 'title: Z' })).toEqual({
      featured: [[], []],
      findings: [
        `_index.md : path-conflict: ${what}: /`,
        `communities/z/_index.md : path-conflict: ${what}: /communities/z`,
      ],
    });
  });

  it('lets one page speak for a place', () => {
    const pages = {
      'communities/x/_index.markdown': 'title: 1',
      'communities/x/_index.md': 'title: 2',
    };
    expect(settled(pages)).toEqual({
      featured: [[]],
      findings: [
        'communities/x/_index.md : path-conflict: speaks for the same place as communities/x/_index.markdown and was left out: /communities/x',
      ],
    });
  });
});
