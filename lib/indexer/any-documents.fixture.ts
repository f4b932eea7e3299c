/** Documents that want the same paths, ids, names and aliases in every way, and edits that follow each other. */
import fc from 'fast-check';

const word = fc.constantFrom('a', 'b', 'A', 'page', 'x', 'KLAS: AB', 'x: x');
const topic = fc.constantFrom('KLAS: A/B', 'KLAS: AB', 'klas: a-hash-', 'KLAS: A#', 'Own', 'OWN');
const front = fc.record(
  {
    title: word,
    basePath: fc.constantFrom('/news/', '/communities/x/y/', '/communities/X/y/', '/a/', '/'),
    slug: word,
    id: fc.constantFrom(1, 2, '1', ''),
    date: fc.constantFrom('2020-01-01', '2021-01-01', ''),
    lastMod: fc.constantFrom('2021-05-05', ''),
    aliases: fc.array(fc.constantFrom('/old', '/OLD/', '/news/a', '/a', '/communities/x'), {
      maxLength: 2,
    }),
    categories: fc.array(topic, { maxLength: 3 }),
    author: fc.constantFrom('Ann', 'ANN', 'Ann @x.org', ''),
    identifier: fc.constantFrom('One', 'Other'),
    link: fc.record({
      href: fc.constantFrom('https://x.org/1', 'https://x.org/2?utm_source=a', 'https://b.x.org/'),
      brand: fc.constantFrom('X', 'The X', ''),
    }),
    relatedOfferings: fc.array(
      fc.record({
        label: fc.constantFrom('Offering', 'OFFERING'),
        permalink: fc.constant('/offering/o'),
        categories: fc.array(topic, { maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
    status: fc.constantFrom('', '', 'Draft'),
    archetype: fc.constantFrom('news', 'event', 'poll', 'profile-offering'),
    searchCategory: fc.constantFrom('', '', 'topic'),
    equalentCollections: fc.array(
      fc.constantFrom('KLAS: AB', 'klas-ab', 'Own', 'general-own', 'x'),
      {
        maxLength: 2,
      },
    ),
    featuredTopics: fc.array(topic, { maxLength: 2 }),
    accent: fc.constantFrom(10, 20),
  },
  { requiredKeys: ['title', 'link'] },
);
/** Few names, so that many documents want the same. */
const file = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-d]{1,2}\.md$/) },
  { weight: 1, arbitrary: fc.constantFrom('communities/x/_index.md', 'communities/x/_index.MD') },
);
export const documents = fc.uniqueArray(
  fc.record({ file, text: front.map((keys) => `---\n${JSON.stringify(keys)}\n---\nText of it.`) }),
  { selector: (document) => document.file, maxLength: 10 },
);

const redirects = fc.dictionary(
  fc.constantFrom('/old', '/a', '/gone', '/news/index.xml', '/news/a', '/news/b', '/a/b'),
  fc.constantFrom(
    '/news/a',
    '/news/b',
    '/a/b',
    '/old',
    '/gone',
    '/communities/x',
    '/sources',
    'gone',
  ),
  { maxKeys: 3 },
);

const synonyms = fc.dictionary(
  fc.constantFrom('a', 'b c', 'CCM'),
  fc.constantFrom('b', 'C', 'x y'),
  {
    maxKeys: 2,
  },
);

/** Files written together, or one removed: those without a text. */
export const edit = fc.oneof(
  { weight: 5, arbitrary: documents.map((given) => given.slice(0, 3)) },
  { weight: 2, arbitrary: file.map((name) => [{ file: name, text: undefined }]) },
  {
    weight: 1,
    arbitrary: redirects.map((given) => [{ file: 'redirects.yml', text: JSON.stringify(given) }]),
  },
  {
    weight: 1,
    arbitrary: synonyms.map((given) => [{ file: 'synonyms.yml', text: JSON.stringify(given) }]),
  },
);
