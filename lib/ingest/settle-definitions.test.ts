import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { oldPathKey } from '../domain/old-path';
import { checkCorpus } from './check-corpus';
import { ingestText } from './documents.fixture';
import { splitTopic } from './normalise-topics';
import { parseRedirects, type Redirects } from './read-redirects';

const none: Redirects = { redirects: [], findings: [] };

function define(file: string, yaml: string, body = '') {
  return ingestText(`---\nsearchCategory: topic\n${yaml}\n---\n${body}`, file);
}

function brief(topics: string) {
  return ingestText(
    `---\ntitle: A\nslug: a\nbasePath: /news/\ndate: '2020-01-01'\narchetype: news\ncategories: ${topics}\n---\nText.`,
    'brief.md',
  );
}

describe('checkCorpus of topic definitions', () => {
  it('lets the one with words speak, then the file that sorts first, in any order', () => {
    const files = [
      define('a.md', 'title: "KLAS: A"'),
      define('b.md', 'title: "KLAS: a"', 'From b.'),
      define('c.md', 'title: "klas: A"', 'From c.'),
    ];
    const corpus = checkCorpus(files, none);
    expect(corpus.topicDefinitions.map(({ teaser }) => teaser)).toEqual(['From b.']);
    expect(corpus.findings.map(({ file, kind, what }) => [file, kind, what])).toEqual([
      ['a.md', 'topic-conflict', 'describes the same as b.md and was left out'],
      ['c.md', 'topic-conflict', 'describes the same as b.md and was left out'],
    ]);
    expect(checkCorpus([...files].reverse(), none)).toEqual(corpus);
  });

  it('spells a topic as its definition does, and keeps equivalents apart', () => {
    const { briefs, topicDefinitions } = checkCorpus(
      [
        brief('["klas: telehealth", "SYMPLUR: eHEALTH"]'),
        define(
          'a.md',
          'title: "KLAS: Telehealth"\nequalentCollections: ["Symplur: eHealth", symplur-ehealth, klas-telehealth]',
        ),
      ],
      none,
    );
    expect(briefs[0]?.topics.map(({ scheme, label }) => `${scheme}: ${label}`)).toEqual([
      'KLAS: Telehealth',
      'SYMPLUR: eHEALTH',
    ]);
    expect(topicDefinitions[0]?.equivalents.map(({ label }) => label)).toEqual(['eHEALTH']);
  });

  it('makes pages of what is defined, so that redirects may lead there', () => {
    const { oldPaths } = checkCorpus([define('a.md', 'title: "KLAS: Telehealth"')], {
      ...none,
      redirects: parseRedirects(new TextEncoder().encode('/old: /topic/klas-telehealth'), () => {}),
    });
    expect(oldPaths.find(({ key }) => key === '/old')?.to).toBe('/topic/klas-telehealth');
  });

  it('finds any topic again by its slug', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, anyText, (scheme, label) => {
        const title = JSON.stringify(`${scheme}: ${label}`.toWellFormed());
        const { topicDefinitions, briefs } = checkCorpus(
          [
            ingestText(`{"searchCategory": "topic", "title": ${title}}`, 'a.md'),
            brief(`[${title}]`),
          ],
          none,
        );
        for (const topic of [
          ...topicDefinitions.map((one) => one.topic),
          ...briefs.flatMap((one) => one.topics),
        ]) {
          expect(splitTopic(`${topic.scheme}: ${topic.label}`).slug).toBe(topic.slug);
          expect(oldPathKey(`/topic/${topic.slug}`)).toBe(`/topic/${topic.slug}`);
          expect(topic.slug).toBe(topicDefinitions[0]?.topic.slug);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('checkCorpus of offering profiles', () => {
  const profile = (file: string, body: string) =>
    ingestText(
      `---\narchetype: profile-offering\ntitle: A\npermalink: /offering/a--b\n---\n${body}`,
      file,
    );

  it('publishes one for each permalink', () => {
    const corpus = checkCorpus([profile('b.md', 'From b.'), profile('a.md', '')], none);
    expect(corpus.offeringProfiles.map(({ slug, body }) => [slug, body])).toEqual([
      ['a--b', '<p>From b.</p>'],
    ]);
    expect(corpus.findings.map(({ file, kind }) => [file, kind])).toEqual([
      ['a.md', 'path-conflict'],
    ]);
  });
});

describe('checkCorpus of the section page of a scheme', () => {
  const page = ingestText('---\nowner: KLAS Research\n---\nWords.', 'schemes/KLAS/_index.md');

  it('speaks for a scheme that a topic names', () => {
    const corpus = checkCorpus([page, define('a.md', 'title: "KLAS: A"')], none);
    expect(corpus.sectionPages).toMatchObject([{ path: '/schemes/klas', owner: 'KLAS Research' }]);
    expect(corpus.findings.map(({ kind }) => kind)).toEqual(['place-changed']);
  });

  it('says so when no topic does, and lets no redirect lead there', () => {
    const redirects = parseRedirects(new TextEncoder().encode('/old: /schemes/klas'), () => {});
    const corpus = checkCorpus([page], { ...none, redirects });
    expect(corpus.oldPaths.some(({ key }) => key === '/old')).toBe(false);
    expect(corpus.findings.map(({ kind }) => kind).sort()).toEqual([
      'alias-conflict',
      'path-conflict',
      'place-changed',
    ]);
  });
});
