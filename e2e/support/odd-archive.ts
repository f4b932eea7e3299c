/** Writes a content folder of documents whose names, places, topics, people and sources are odd in every way we know of. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const names = [
  '-begins-with-a-dash',
  'dots.in.it',
  '..',
  '.',
  'page',
  'page/2',
  'feed.xml',
  'atom.xml',
  'feed.json',
  'index.html',
  'index.xml',
  'events',
  'events.ics',
  'a.ics',
  'search',
  'topics',
  'communities',
  'desk',
  '_next',
  'api',
  'UPPER Case',
  'under_score--and---dashes',
  '100% & more + "quoted" \\ back',
  'percent%2fencoded%20',
  'question?and#hash',
  'semi;colon,comma:colon@at=is$dollar',
  'été à Łódź',
  'دليل الصحة',
  '健康 指南',
  '👩‍⚕️',
  'e\u0301 decomposed',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  "it's (quite) [odd] {really} ~`^|",
  '42',
  'l'.repeat(300),
  'ü'.repeat(200),
];

/** Returns the folder, which is the caller's to remove. */
export async function writeOddArchive(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-odd-'));
  const documents = [...names.flatMap(named), ...others];
  for (const [at, document] of documents.entries()) {
    await writeFile(path.join(folder, `${at}.md`), document);
  }
  // Words for hubs that no brief lives in, and for one that does.
  for (const place of ['communities/nobody', 'communities/events', 'nowhere', 'feed/latest']) {
    await mkdir(path.join(folder, place), { recursive: true });
    await writeFile(path.join(folder, place, '_index.md'), '---\ntitle: A hub\n---\nWords.\n');
  }
  return folder;
}

/** Each odd name as a slug and an alias, and in turn as whatever else may be named so: all of each would be an hour of pages. */
function named(name: string, at: number): string[] {
  const own = [
    { basePath: `/${name}/` },
    { basePath: `/communities/${name}/${name}/`, identifier: name },
    { basePath: `/communities/${name}/events/`, ...event(at), venue: name },
    { categories: [`KLAS: ${name}`, name], author: [name, `${name} @example.org`] },
    { categories: [`${name}: Label`], institution: name, via: name },
    {
      relatedOfferings: [
        { label: name, permalink: `/offering/${name}`, categories: [`KLAS: ${name}`] },
      ],
    },
  ][at % 6];
  const link = { href: `https://host.example.com/${encodeURIComponent(name)}`, brand: name };
  return [
    brief({
      title: name,
      date: `2021-03-${1 + (at % 28)}`,
      basePath: '/news/',
      slug: name,
      id: name,
      link,
      aliases: [`/${name}`, `/news/${name}`, '/news/claimed-by-all'],
      ...own,
    }),
  ];
}

function event(at: number) {
  const dates = [
    { startDate: '2022-03-14', endDate: '2022-03-18' },
    { eventStartDate: '2999-03-14T09:00', timezone: 'America/New_York' },
    { startDate: '2022-03-18', endDate: '2022-03-14', status: 'canceled' },
    { startDate: 'soon' },
  ];
  return { archetype: 'event', venue: 'Hall; with, signs\\', ...dates[at % dates.length] };
}

/** JSON is YAML, and needs no quoting of ours. */
function brief(front: object): string {
  return `---\n${JSON.stringify({ archetype: 'curated-content', ...front })}\n---\n<p>Words.</p>\n`;
}

const others = [
  // Twice the same path and id, and twice the same story.
  ...[1, 2].map((day) =>
    brief({
      title: 'Told twice',
      basePath: '/news/',
      slug: 'told-twice',
      id: 7,
      date: `2021-01-0${day}`,
      link: { href: `https://one.example.com/story?utm_source=${day}` },
    }),
  ),
  // Aliases in a circle, of a living page, and of itself.
  brief({ title: 'A', basePath: '/news/', slug: 'a', aliases: ['/news/b', '/news/a', '/topics'] }),
  brief({ title: 'B', basePath: '/news/', slug: 'b', aliases: '/news/a' }),
  // Sources of every kind of host.
  ...['https://bücher.example.com/ä', 'http://EXAMPLE.org:8080/x', 'https://a.b.co.uk/'].map(
    (href, at) => brief({ title: `Source ${at}`, basePath: '/news/', slug: `h-${at}`, link: href }),
  ),
  // Older generations.
  brief({
    title: 'Bookmark',
    archetype: 'bookmark',
    link: 'https://mark.example.com/',
    date: 2020,
  }),
  brief({
    title: 'Feed item',
    archetype: 'external-bookmark-feed',
    breadcrumbLinks: ['/feed/latest/', '/feed/latest/'],
    feed: { title: 'Outside' },
    pubDate: '2022-04-05T10:00:00Z',
    link: 'https://outside.example.com/1',
    aliases: '/feed/latest/index.xml',
  }),
  brief({ title: 'Post', archetype: 'post', ogUrl: '/communities/security/infographics/post/' }),
  // No place, no date, no slug, no topic; and what is no brief at all.
  brief({ title: 'Bare' }),
  '---\ntitle: Never closed\n',
  '---\n[1, 2]\n---\nWords.\n',
  '',
  'No front matter.\n',
];
