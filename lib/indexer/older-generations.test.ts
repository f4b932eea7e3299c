/** Documents of the older generations that the content model tells of, each from its file to what its page says. */
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import type { Env } from '../env';
import { resolvePath } from '../repository/resolve-path';
import { briefHead } from '../view/brief-head';
import { briefPage } from '../view/brief-page';
import { readFindings, readIndex, temporaryEnv, writeContent } from './content-folder.fixture';
import { runIndex } from './run-index';

let env: Env;

beforeEach(() => {
  env = temporaryEnv();
});

const path = (text: string) => sitePathSchema.parse(text);

/** What the index made of it, its page, and the structured data of that. */
function shown(at: string) {
  return readIndex(env, (repository) => {
    const brief = repository.findBrief(path(at));
    if (!brief) throw new Error(`Nothing is at ${at}.`);
    const page = briefPage(brief, {
      today: repository.findToday(),
      story: [],
      related: [],
      neighbours: { earlier: undefined, later: undefined },
    });
    const [article] = briefHead(brief, page.breadcrumbs, 'https://www.example.org').jsonLd;
    return { brief, page, article };
  });
}

const resolved = (raw: string) => readIndex(env, (repository) => resolvePath(repository, raw));

describe('a bookmark', () => {
  const bookmark = `---
archetype: bookmark
title: The hospital at home
date: 2021-06-03
link: https://www.example-health.org/hospital-at-home?utm_source=x
linkBrand: example-health.org
featuredImage: /images/bookmarks/hospital.png
source: {type: dropmark, id: 118, editURL: https://secret.example.com/1}
dropmark.editURL: https://secret.example.com/2
author: Vinit @maxinovip.com
categories: ['KLAS: Telehealth']
---
Some *words* in Markdown.
`;
  const at = '/news/example-health-the-hospital-at-home';

  it('is read with the news, and leads to its link', async () => {
    writeContent(env, 'bookmarks/118.md', bookmark);
    expect(await runIndex({ env })).toMatchObject({ found: 1, accepted: 1, refused: [] });
    const { brief, page } = shown(at);
    expect(brief).toMatchObject({
      type: 'bookmark',
      place: { path: '/news', name: 'News', community: undefined },
      source: { name: 'example-health.org', host: 'example-health.org' },
      story: 'https://www.example-health.org/hospital-at-home',
      curators: [{ name: 'Vinit' }],
      topics: [{ slug: 'klas-telehealth' }],
      body: '<p>Some <em>words</em> in Markdown.</p>',
    });
    expect(brief.picture).toBeUndefined();
    expect(page.continueReading?.href).toBe(
      'https://www.example-health.org/hospital-at-home?utm_source=x',
    );
    expect(page.breadcrumbs.above).toEqual([{ label: 'News', href: '/news' }]);
  });

  it('gives nothing away that no rule names', async () => {
    writeContent(env, '118.md', bookmark);
    await runIndex({ env });
    expect(JSON.stringify(shown(at))).not.toMatch(/secret|dropmark|118/);
    expect(JSON.stringify(readFindings(env))).not.toContain('secret');
  });

  it('needs no words of its own', async () => {
    writeContent(env, 'bare.md', `${bookmark.split('\n---\n')[0]}\n---\n`);
    await runIndex({ env });
    expect(shown(at).page).toMatchObject({
      body: '',
      continueReading: { at: 'example-health.org' },
    });
  });
});

describe('an item of an outside feed', () => {
  const item = (title: string, more = '') => `---
archetype: external-bookmark-feed
title: ${title}
breadcrumbs: [Latest, Latest]
breadcrumbLinks: [/feed/latest/, /feed/latest/]
feed: {title: Outside Journal, site_url: 'https://outside.example/', feed_url: 'https://outside.example/rss'}
pubDate: 'Tue, 05 Apr 2022 10:00:00 GMT'
link: https://outside.example.com/2022/04/${title}
${more}---
`;

  it('is filed under its breadcrumb, by the name and the date of its feed', async () => {
    writeContent(env, 'a.md', item('one'));
    expect(await runIndex({ env })).toMatchObject({ found: 1, accepted: 1, refused: [] });
    expect(shown('/feed/latest/outside.example-one').brief).toMatchObject({
      type: 'feed-item',
      place: { path: '/feed/latest', community: undefined },
      source: { name: 'Outside Journal', host: 'outside.example.com' },
      sourcePublished: '2022-04-05T10:00:00.000Z',
      curated: '2022-04-05T10:00:00.000Z',
      body: '',
    });
    expect(resolved('/feed/latest')).toEqual({ kind: 'page' });
    expect(resolved('/feed/latest/feed.xml')).toEqual({
      kind: 'feed',
      format: 'rss',
      path: '/feed/latest',
    });
  });

  it('leaves the old feed to the list, even when it claims it', async () => {
    writeContent(env, 'a.md', item('one', 'aliases: /feed/latest/index.xml\n'));
    writeContent(env, 'b.md', item('two', 'aliases: [feed/latest/index.xml]\n'));
    await runIndex({ env });
    const to = '/feed/latest/feed.xml';
    expect(resolved('/feed/latest/index.xml')).toEqual({ kind: 'moved', to });
    expect(resolved('/Feed/Latest/index.xml/')).toEqual({ kind: 'moved', to });
  });
});

describe('a post of a community', () => {
  const post = `---
archetype: post
title: Five rules against ransomware
ogUrl: /communities/security/infographics/five-rules
breadcrumbs: [Home, Communities, Security, Infographics]
breadcrumbLinks: [/, /communities/, /communities/security/, /communities/security/infographics/]
identifier: Security
author: Opsfolio Community
link: {href: '', original: '', brand: ''}
categories: [Ransomware, 'KLAS: Telehealth']
date: '2022-02-01'
---
# Rules

![A drawing](drawing.png)

![A lost one](lost.png)

1. Backups & [patches](https://www.nist.gov/).
`;
  const at = '/communities/security/infographics/five-rules';

  beforeEach(async () => {
    const drawing = sharp({ create: { width: 30, height: 20, channels: 3, background: '#888' } });
    writeContent(env, 'posts/drawing.png', await drawing.png().toBuffer());
    writeContent(env, 'posts/five.md', post);
    await runIndex({ env });
  });

  it('stands where its address says, with its pictures, and its topics in the scheme of the site', () => {
    const { brief } = shown(at);
    expect(brief).toMatchObject({
      type: 'post',
      place: {
        path: '/communities/security/infographics',
        name: 'Infographics',
        community: { slug: 'security', name: 'Security' },
      },
      curators: [{ name: 'Opsfolio Community' }],
      topics: [{ scheme: 'General', label: 'Ransomware' }, { scheme: 'KLAS' }],
    });
    expect(brief.body).toMatch(
      /<h2>Rules<\/h2>.*<img [^>]*alt="A drawing".*<ol>.*Backups &amp; <a /s,
    );
    expect(brief.body).not.toContain('lost.png');
    expect(readFindings(env)).toContainEqual(
      expect.objectContaining({ kind: 'picture-missing', before: 'lost.png' }),
    );
  });

  it('is an original piece: nothing to continue reading, based on nothing', () => {
    const { page, article } = shown(at);
    expect(page.continueReading).toBeUndefined();
    expect(page.source).toBeUndefined();
    expect(page.original).toContain('original piece');
    expect(article).not.toHaveProperty('isBasedOn');
  });

  it('is in the feeds of its community and of its topics', () => {
    for (const list of [
      { kind: 'community', community: slugSchema.parse('security') },
      { kind: 'topic', topic: slugSchema.parse('general-ransomware') },
    ] as const) {
      const newest = readIndex(env, (repository) => repository.listNewestBriefs(list, 5));
      expect(newest.map((brief) => brief.path)).toEqual([at]);
    }
  });
});

describe('a template of 2021', () => {
  it('is a brief of what is usable in it, with a finding for each value of the wrong type', async () => {
    writeContent(
      env,
      'old.md',
      `---
archetype: curate-content
metaTitle: Scraped title
metaDesc: Scraped words
ogImage: /scraped.png
twittertitle: Scraped for others
title: 2021
herf: www.example-journal.com/a
basePath: /communities/ccm/curated-content/
slug: example-journal-a
categories: [42: 44, 7, 'KLAS: Telehealth']
author: [12]
date: ''
---
<p>Body of it.</p>
`,
    );
    expect(await runIndex({ env })).toMatchObject({ found: 1, accepted: 1, refused: [] });
    const { brief, page } = shown('/communities/ccm/curated-content/example-journal-a');
    expect(brief).toMatchObject({
      title: '2021',
      source: { url: 'https://www.example-journal.com/a' },
      topics: [{ label: '7' }, { slug: 'klas-telehealth' }],
    });
    expect([brief.curated, page.curated]).toEqual([undefined, undefined]);
    expect(JSON.stringify(page)).not.toContain('craped');
    expect(
      readFindings(env).map(({ field, kind, before, after }) => [field, kind, before, after]),
    ).toEqual(
      expect.arrayContaining([
        ['title', 'value-invalid', '2021', '2021'],
        ['herf', 'text-repaired', 'www.example-journal.com/a', 'https://www.example-journal.com/a'],
        ['date', 'value-missing', '', ''],
        ['categories', 'value-invalid', 'a mapping', ''],
        ['categories', 'value-invalid', '7', '7'],
      ]),
    );
  });
});
