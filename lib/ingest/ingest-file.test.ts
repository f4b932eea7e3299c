import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { briefFrom, ingestText, seedFiles, seedNumbers } from './documents.fixture';
import { ingestFile } from './ingest-file';
import { type IngestedFile, ingestedFileSchema } from './ingested-file';
import { readFolder } from './read-folder';
import { problemsOf } from './valid-html.fixture';

const listing = readFolder('content');

/** What the index would give back. */
function stored(ingested: unknown) {
  return ingestedFileSchema.parse(JSON.parse(JSON.stringify(ingested)));
}

function textsOf(ingested: unknown): string[] {
  const texts: string[] = [];
  JSON.parse(JSON.stringify(ingested), (_, part: unknown) => {
    if (typeof part === 'string') texts.push(part);
    return part;
  });
  return texts;
}

function bodyOf(outcome: IngestedFile['outcome']): string {
  switch (outcome.kind) {
    case 'brief':
      return outcome.brief.body;
    case 'topic':
      return outcome.definition.body;
    case 'offering':
      return outcome.profile.body;
    default:
      return '';
  }
}

/** TOML knows no null. */
function withoutNull(front: object): object {
  return JSON.parse(JSON.stringify(front), (_, part: unknown) =>
    Array.isArray(part) ? part.filter((item) => item !== null) : (part ?? undefined),
  );
}

describe('ingestFile', () => {
  it('carries seed 000 down the whole line', () => {
    const file = seedFiles['000'];
    const path = '/communities/chronic-care-management/curated-content';
    const slug = 'healthtechmagazine-why-providers-should-address-disparities-in-telehealth-access';
    const url =
      'https://healthtechmagazine.net/article/2020/08/why-providers-should-address-disparities-telehealth-access';
    const paragraphs = [
      'Delivering virtual care to everyone requires adaptation, training and deep insights into issues that can hinder a connection. Healthcare organizations nationwide have quickly launched or scaled up telehealth programs to ensure patients can safely receive necessary care while limiting their exposure to COVID-19.',
      'Simply implementing virtual-visit technology to deliver high-quality care isn’t enough to serve vulnerable populations, Palakanis and other healthcare leaders know. Clinical workflows, staffing, training, infrastructure and payment models all need to be adjusted.',
      'To address these needs, researchers from the University of California, Los Angeles have released a series of reports that address the needs of underserved populations in California that provide several policy recommendations.',
    ];
    expect(stored(ingestFile({ contentDir: 'content', file, listing }))).toEqual({
      file,
      hash: '1938e7ef53dc963cf6e3443801b4add54294caa6894599edbc966c954c58c53b',
      outcome: {
        kind: 'brief',
        brief: {
          id: '4295',
          place: { path, community: 'chronic-care-management', section: 'curated-content' },
          slug,
          path: `${path}/${slug}`,
          title: 'Why Providers Should Address Disparities in Telehealth Access',
          type: 'curated-content',
          curators: [{ slug: 'saima-andrabi', name: 'Saima Andrabi' }],
          curated: '2021-01-15T11:50:18.835Z',
          modified: '2021-01-15T11:50:23.926Z',
          source: { host: 'healthtechmagazine.net', name: 'healthtechmagazine.net', url },
          story: url,
          sourcePublished: '2020-08',
          topics: [
            {
              slug: 'medigy-barriers-guidelines',
              scheme: 'Medigy',
              schemeSlug: 'medigy',
              label: 'Barriers & Guidelines',
              concept: 'barriers-guidelines',
            },
            {
              slug: 'symplur-virtual-care',
              scheme: 'Symplur',
              schemeSlug: 'symplur',
              label: 'Virtual Care',
              concept: 'virtual-care',
            },
            {
              slug: 'healthcare-it-news-telehealth',
              scheme: 'Healthcare IT News',
              schemeSlug: 'healthcare-it-news',
              label: 'Telehealth',
              concept: 'telehealth',
            },
          ],
          rubrics: ['news', 'brief', 'curated content'],
          offerings: [],
          body: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
          text: paragraphs.join(' '),
          teaser:
            'Delivering virtual care to everyone requires adaptation, training and deep insights into issues that can hinder a connection. Healthcare organizations nationwide have quickly launched or scaled up…',
          words: 108,
          minutes: 1,
          aliases: ['/news/why-providers-should-address-disparities-in-telehealth-access'],
          communityName: 'Chronic Care Management (CCM)',
          masthead: 'Chronic Care Management (CCM) CoP',
        },
        pictures: [],
      },
      findings: [
        {
          file,
          field: 'body',
          kind: 'text-repaired',
          what: 'was read with the wrong encoding',
          before: 'high-quality care isnâ€™t enough to serve',
          after: 'high-quality care isn’t enough to serve',
        },
        {
          file,
          field: 'featuredImage.href',
          kind: 'picture-missing',
          what: 'is not in the content folder, or no picture we show',
          before: 'b4ec03de-5d57-5e26-b064-443f17c6e508-featuredImage.jpeg',
          after: '',
        },
      ],
      pictures: expect.arrayContaining(['b4ec03de-5d57-5e26-b064-443f17c6e508-featuredImage.jpeg']),
    });
  });

  it.each([
    [
      '---\nid: 1\n---\n<p>a</p>',
      'not a brief (archetype none): no title: write one, or remove the file',
    ],
    [
      '---\ntitle: " "\narchetype: press-kit\n---\na',
      'not a brief (archetype press-kit): no title: write one, or remove the file',
    ],
    [
      '---\ntitle: a\n---\n<p>&nbsp;</p>',
      'not a brief (archetype none): neither a body nor a source: write a text, or link its article',
    ],
    [
      '---\nsearchCategory: Topic\n---\nYQ==',
      'topic definition without a name: write a title, as Scheme: Label',
    ],
    ['---\narchetype: profile-offering\n---\na', 'offering profile without a name: write a title'],
    [
      '---\ntitle: A\narchetype: profile-offering\nstatus: secret\n---\na',
      'is not public: its status does not publish it',
    ],
    ['<p>a</p>', 'no front matter: it must begin with ---, +++ or {'],
    [
      '---js\n({title: "a"})\n---\na',
      'its first line names a language that is not read: write --- alone',
    ],
  ])('refuses %j', (text, reason) => {
    expect(ingestText(text).outcome).toMatchObject({ kind: 'refused', reason });
  });

  it('refuses bytes that are no text, and a file that is not there', () => {
    expect(ingestText(Uint8Array.from([0x2d, 0x2d, 0x2d, 0xff])).outcome).toEqual({
      kind: 'refused',
      reason: 'is not UTF-8: save it in that encoding',
    });
    const contentDir = mkdtempSync(join(tmpdir(), 'none-'));
    expect(ingestFile({ contentDir, file: 'gone.md', listing })).toEqual({
      file: 'gone.md',
      hash: '',
      outcome: { kind: 'refused', reason: 'cannot be read (ENOENT): check its permissions' },
      findings: [],
      pictures: [],
    });
  });

  it('takes a title with a source for a brief, and one with a body', () => {
    expect(ingestText('---\ntitle: a\nhref: https://example.org/b\n---\n').outcome.kind).toBe(
      'brief',
    );
    expect(ingestText('---\ntitle: a\n---\nb').outcome.kind).toBe('brief');
  });

  it('remembers what a withdrawn brief was called', () => {
    const text =
      '---\ntitle: a\nstatus: Rejected\nslug: b\nbasePath: /news/\naliases: /c\nhref: https://example.org/\n---\n';
    const { outcome, findings } = ingestText(text);
    expect(outcome).toEqual({
      kind: 'withdrawn',
      path: '/news/b',
      place: '/news',
      slug: 'b',
      host: 'example.org',
      aliases: ['/c'],
    });
    expect(findings.map(({ kind }) => kind)).toEqual(['not-public']);
  });

  it('lets a key that no rule names go nowhere', () => {
    const text = `---
title: a
vendorEmail: x@y.z
link: {href: https://example.org/, vendorEmail: x@y.z}
featuredImage: {vendorEmail: x@y.z}
relatedOfferings: [{label: A, permalink: /offering/a, vendorEmail: x@y.z}, [x@y.z]]
categories: [{vendorEmail: {a: x@y.z}}]
htmlMetaData: {vendorEmail: x@y.z}
author: {email: x@y.z}
---
a`;
    expect(JSON.stringify(ingestText(text))).not.toContain('x@y.z');
  });

  it.each(seedNumbers)(
    'lets neither private paths nor names of the old theme of seed %s out',
    (seed) => {
      const ingested = JSON.stringify(
        ingestFile({ contentDir: 'content', file: seedFiles[seed], listing }),
      );
      for (const hidden of ['/api/v3/', 'Curated_Featured_Image', 'medigy-chronic', 'maxinovip']) {
        expect(ingested).not.toContain(hidden);
      }
      expect(ingested).not.toContain('open-project-curations');
    },
  );

  it('copies nothing that was scraped from the page of a source', () => {
    const brief = briefFrom(`title: a
htmlMetaData: {ogtitle: scraped, description: scraped, keywords: scraped}
openGraphMetaData: {ogdescription: scraped, ogimage: scraped}
twitterMetaData: [null]
metaTitle: scraped`);
    expect(JSON.stringify(brief)).not.toContain('scraped');
  });

  it.each(seedNumbers)('reads the same brief from seed %s, whatever its file is called', (seed) => {
    const text = readFileSync(join('content', seedFiles[seed]), 'utf8');
    const [here, there] = [seedFiles[seed], 'communities/other/posts/2021-01-01-a.MD'].map(
      (file) => ingestText(text, file).outcome,
    );
    expect(there).toEqual(here);
    expect(here?.kind).toBe('brief');
  });

  it('trims a title and leaves its case alone', () => {
    expect(briefFrom("title: '  AMA outlines Key steps '").title).toBe('AMA outlines Key steps');
  });

  it('reads keys in any letter case, and reports one that is given twice', () => {
    const { outcome, findings } = ingestText('---\nTITLE: a\nTitle: b\n---\nc');
    expect(outcome).toMatchObject({ kind: 'brief', brief: { title: 'a' } });
    expect(findings[0]).toMatchObject({ field: 'Title', kind: 'value-invalid' });
  });

  it('names a brief that has no id by its slug', () => {
    const ids = ['id: 42', "id: '42'", 'id: [1]', ''].map((yaml) => {
      const { outcome } = ingestText(`---\ntitle: a\nslug: b\n${yaml}\n---\nc`);
      return outcome.kind === 'brief' ? outcome.brief.id : undefined;
    });
    expect(ids).toEqual(['42', '42', 'b', 'b']);
  });

  const keys = [
    ...[
      'aliases',
      'archetype',
      'author',
      'basePath',
      'slug',
      'breadcrumbLinks',
      'breadcrumbs',
      'categories',
    ],
    ...[
      'communityTopics',
      'openProjectCustomFields',
      'date',
      'lastMod',
      'pubDate',
      'description',
      'draft',
    ],
    ...[
      'featuredImage',
      'id',
      'link',
      'href',
      'original',
      'herf',
      'cleanUrl',
      'sourceUrl',
      'linkBrand',
    ],
    ...[
      'relatedOfferings',
      'institution',
      'offering',
      'insights_name',
      'insights_description',
      'via',
      'viaLink',
      'feed',
    ],
    ...[
      'htmlMetaData',
      'searchCategory',
      'sub',
      'tags',
      'openProjectWorkPackageType',
      'status',
      'title',
      'ogUrl',
      'identifier',
      'mastHead',
      'summary',
    ],
    ...[
      'label',
      'parentclasslabel',
      'equalentCollections',
      'permalink',
      'topics',
      'vendor',
      'website',
      'owner',
    ],
    ...['masthead', 'accent', 'featuredTopics', 'order', '__proto__', 'constructor', 'toString'],
  ];
  const inside = [
    'href',
    'brand',
    'original',
    'medigyTopics',
    'cleanUrl',
    'sourceUrl',
    'label',
    'scheme',
    'name',
    'permalink',
    'categories',
    'alt',
    'valid',
    'author',
    'title',
    'articlepublished_time',
    'name',
  ];
  const likely = fc.constantFrom(
    ...[
      '/communities/a/b/',
      '/',
      '..',
      'https://example.org/2020/06/x',
      '//a',
      '2022-04-08',
      '2020-10-16T06:56:26Z',
    ],
    ...[
      'KLAS: Telehealth',
      '["KLAS: A"',
      '["A"]',
      'a@b.org',
      'A @b.org',
      'page',
      'isnâ€™t',
      'curate-content',
      'topic',
      'profile-offering',
      'VGVsZWhlYWx0aCBhbmQgbW9yZQ==',
      '\ud800',
    ],
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      likely,
      anyText,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...inside), tie('any'), { maxKeys: 4 }),
    ),
  })).any;

  const writers = fc.constantFrom(
    (front: object) => `---\n${dump(front, { skipInvalid: true })}---\n`,
    (front: object) => `+++\n${stringify(withoutNull(front))}\n+++\n`,
    (front: object) => `${JSON.stringify(front, null, 1)}\n`,
  );

  it('never crashes, whatever stands in any known key, and keeps to its schema', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 12 }),
        fc.constantFrom('', '<p>a</p>', 'a', 'VGVsZWhlYWx0aCBhbmQgbW9yZQ=='),
        fc.constantFrom('a.md', '_index.md', 'communities/x/_index.md', 'page/_index.md'),
        writers,
        fc.constantFrom({}, { searchCategory: 'topic' }, { archetype: 'profile-offering' }),
        (front, body, file, write, kind) => {
          const ingested = ingestText(write({ title: 'a', ...front, ...kind }) + body, file);
          expect(JSON.stringify(ingested.outcome)).not.toContain('no front matter');
          expect(JSON.parse(JSON.stringify(stored(ingested)))).toEqual(
            JSON.parse(JSON.stringify(ingested)),
          );
          expect(JSON.stringify(ingested.outcome)).not.toContain('report it together');
          expect(textsOf(ingested).filter((written) => !written.isWellFormed())).toEqual([]);
          expect(problemsOf(bodyOf(ingested.outcome))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never crashes, whatever the bytes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(anyText), (bytes, texts) => {
        const ingested = [
          ingestText(bytes),
          ingestText(`---\n${texts.join('\n')}\n---\n${texts.join(': ')}`),
          ingestText(`---\ntitle: a\n---\n${texts.join('\n')}`),
        ];
        expect(JSON.stringify(ingested)).not.toContain('report it together');
      }),
    );
  });
});
