import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { oldPathKey } from '../domain/old-path';
import { slugSchema } from '../domain/slug';
import { ingestText } from '../ingest/documents.fixture';
import type { IngestedFile } from '../ingest/ingested-file';
import { splitTopic } from '../ingest/normalise-topics';
import { parseRedirects, type Redirects } from '../ingest/read-redirects';
import type { ContentRepository } from '../repository/content-repository';
import { contentRepository } from '../repository/open-repository';
import { inIndex, publishArchive } from './published-archive.fixture';

const none: Redirects = { redirects: [], findings: [] };

const slug = (text: string) => slugSchema.parse(text);

function ask<Answer>(files: IngestedFile[], question: (repository: ContentRepository) => Answer) {
  return inIndex(files, none, (reader) => question(contentRepository(reader)));
}

function define(file: string, yaml: string, body = '') {
  return ingestText(`---\nsearchCategory: topic\n${yaml}\n---\n${body}`, file);
}

function brief(topics: string) {
  return ingestText(
    `---\ntitle: A\nslug: a\nbasePath: /news/\ndate: '2020-01-01'\narchetype: news\ncategories: ${topics}\n---\nText.`,
    'brief.md',
  );
}

describe('publish of topic definitions', () => {
  it('lets the one with words speak, then the file that sorts first, in any order', () => {
    const files = [
      define('a.md', 'title: "KLAS: A"'),
      define('b.md', 'title: "KLAS: a"', 'From b.'),
      define('c.md', 'title: "klas: A"', 'From c.'),
    ];
    for (const given of [files, files.toReversed()]) {
      expect(ask(given, ({ findTopic }) => findTopic(slug('klas-a'))?.teaser)).toBe('From b.');
      const { findings } = publishArchive(given);
      expect(findings.map(({ file, kind, what }) => [file, kind, what])).toEqual([
        ['a.md', 'topic-conflict', 'describes the same as b.md and was left out'],
        ['c.md', 'topic-conflict', 'describes the same as b.md and was left out'],
      ]);
    }
  });

  it('spells a topic as its definition does, and keeps equivalents apart', () => {
    const files = [
      brief('["klas: telehealth", "SYMPLUR: eHEALTH"]'),
      define(
        'a.md',
        'title: "KLAS: Telehealth"\nequalentCollections: ["Symplur: eHealth", symplur-ehealth, klas-telehealth]',
      ),
    ];
    expect(
      publishArchive(files).briefs[0]?.topics.map(({ scheme, label }) => `${scheme}: ${label}`),
    ).toEqual(['KLAS: Telehealth', 'SYMPLUR: eHEALTH']);
    const equivalent = ask(files, ({ findTopic, listRelatedTopics }) => {
      const topic = findTopic(slug('klas-telehealth'));
      return topic && listRelatedTopics(topic, 9).equivalent.map((other) => other.topic.label);
    });
    expect(equivalent).toEqual(['eHEALTH']);
  });

  it('makes pages of what is defined, so that redirects may lead there', () => {
    const { oldPaths } = publishArchive([define('a.md', 'title: "KLAS: Telehealth"')], {
      ...none,
      ...parseRedirects(new TextEncoder().encode('/old: /topic/klas-telehealth')),
    });
    expect(oldPaths.find(({ key }) => key === '/old')?.to).toBe('/topic/klas-telehealth');
  });

  it('finds any topic again by its slug', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, anyText, (scheme, label) => {
        const title = JSON.stringify(`${scheme}: ${label}`.toWellFormed());
        const files = [
          ingestText(`{"searchCategory": "topic", "title": ${title}}`, 'a.md'),
          brief(`[${title}]`),
        ];
        const defined = files.flatMap(({ outcome }) =>
          outcome.kind === 'topic' ? [outcome.definition.topic] : [],
        );
        const onBriefs = files.flatMap(({ outcome }) =>
          outcome.kind === 'brief' ? outcome.brief.topics : [],
        );
        for (const topic of [...defined, ...onBriefs]) {
          expect(splitTopic(`${topic.scheme}: ${topic.label}`).slug).toBe(topic.slug);
          expect(oldPathKey(`/topic/${topic.slug}`)).toBe(`/topic/${topic.slug}`);
          expect(topic.slug).toBe(defined[0]?.slug);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('publish of offering profiles', () => {
  const profile = (file: string, body: string) =>
    ingestText(
      `---\narchetype: profile-offering\ntitle: A\npermalink: /offering/a--b\n---\n${body}`,
      file,
    );

  it('publishes one for each permalink', () => {
    const files = [profile('b.md', 'From b.'), profile('a.md', '')];
    const found = ask(files, ({ findOffering }) => findOffering(slug('a--b')));
    expect(found?.profile?.body).toBe('<p>From b.</p>');
    expect(publishArchive(files).findings.map(({ file, kind }) => [file, kind])).toEqual([
      ['a.md', 'path-conflict'],
    ]);
  });
});

describe('publish of the section page of a scheme', () => {
  const page = ingestText('---\nowner: KLAS Research\n---\nWords.', 'schemes/KLAS/_index.md');

  it('speaks for a scheme that a topic names', () => {
    const files = [page, define('a.md', 'title: "KLAS: A"')];
    const words = ask(files, ({ findSchemeWords }) => findSchemeWords(slug('klas')));
    expect(words).toMatchObject({ owner: 'KLAS Research' });
    expect(publishArchive(files).findings.map(({ kind }) => kind)).toEqual(['place-changed']);
  });

  it('says so when no topic does, and lets no redirect lead there', () => {
    const redirects = parseRedirects(new TextEncoder().encode('/old: /schemes/klas'));
    const archive = publishArchive([page], redirects);
    expect(archive.oldPaths.some(({ key }) => key === '/old')).toBe(false);
    expect(archive.findings.map(({ kind }) => kind).sort()).toEqual([
      'alias-conflict',
      'path-conflict',
      'place-changed',
    ]);
  });
});
