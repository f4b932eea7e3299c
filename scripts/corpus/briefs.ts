/** Briefs in the two shapes that the present export writes: every key of both, and the faults of real ones in their shares. */
import { aliasOf, articleNumber, articleOf } from './articles';
import { htmlBody } from './bodies';
import { type Dice, rollFor } from './dice';
import {
  hostInSlug,
  offeringOf,
  slugOf,
  someCommunity,
  someCurator,
  someOfferings,
  someTopics,
} from './names';
import { shares } from './shares';

export type Document = { matter: Record<string, unknown>; body: string };

/** What all keys of one brief are made of. */
type Facts = { seed: string; number: number; dice: Dice };

/** The shape of 2021, with 29 keys. */
export function communityBrief(seed: string, number: number): Document {
  const facts = { seed, number, dice: rollFor(seed, number) };
  const { dice } = facts;
  const community = someCommunity(dice);
  const section = dice.chance(0.9) ? 'curated-content' : 'infographics';
  const place = `/communities/${community.slug}/${section}/`;
  const { matter, body, title, topics } = brief(facts, place);
  const hub = `/communities/${community.slug}/`;
  Object.assign(matter, {
    archetype: dice.pick(['curate-content', 'curated-content', 'curated-content']),
    breadcrumbLinks: ['/', '/communities/', hub, place.slice(0, -1), '#'],
    breadcrumbs: ['Home', 'Communities', community.name, 'Curated Content', title],
    categories: [],
    communityTopics: topics,
    contentCategories: `medigy-${community.slug}-${section}`,
    identifier: community.name,
    mastHead: `${community.name} CoP`,
    owlType: 'Medigy Communities',
    tags: ['news'],
    type: `communities/medigy-${community.slug}`,
  });
  return { matter, body };
}

/** The shape of 2022, with 44 keys. */
export function newsBrief(seed: string, number: number): Document {
  const facts = { seed, number, dice: rollFor(seed, number) };
  const { dice } = facts;
  const { matter, body, title, topics, link, description } = brief(facts, '/news/');
  Object.assign(matter, {
    archetype: dice.pick(['curated-content', 'news']),
    breadcrumbLinks: ['/', '/news/', ''],
    breadcrumbs: ['Home', 'News', title],
    categories: topics,
    categoryLabel: topics.map((topic) => topic.replace(/^.*?: /, '')),
    categorySlug: topics.map((topic) => topic.toLowerCase()),
    categoryUrl: topics.map((topic) => `topic/${slugOf(topic)}`),
    contentCategories: 'netspective-medigy-news-curated-content',
    favIconImage: null,
    featuredPdf: null,
    href: link,
    htmlMetaData: scraped('og', title, description),
    identifier: 'News',
    insights_description: null,
    insights_name: null,
    institution: null,
    layOut: 'single',
    mastHead: 'NEWS',
    mdName: `${matter['mdName']}.md`,
    offering: null,
    openGraphMetaData: scraped('og', title, description),
    original: link,
    relatedOfferings: dice.chance(shares.relatedOfferings) ? relatedOfferings(dice) : null,
    tags: ['News'],
    twitterMetaData: scraped('twitter', title, description),
    via: ' ',
    viaLink: null,
  });
  return { matter, body };
}

/** The keys that both shapes have. */
function brief({ seed, number, dice }: Facts, place: string) {
  const { title, host, url } = articleOf(seed, articleNumber(seed, number));
  const slug = someSlug({ seed, number, dice }, host, title);
  const link = `${url}${dice.chance(shares.trackedUrl) ? '?utm_source=x' : ''}`;
  const topics = someTopics(dice, 5);
  const date = someDate(dice);
  const uuid = `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`;
  const { html, description } = htmlBody(dice);
  const matter: Record<string, unknown> = {
    aliases: someAliases({ seed, number, dice }, place + slug),
    author: dice.chance(0.5) ? [someCurator(dice)] : someCurator(dice),
    basePath: place,
    date,
    description,
    featuredImage: featuredImage(title, uuid, number),
    id: dice.chance(shares.sharedId) ? dice.number(50) : number,
    lastMod: dice.chance(shares.earlyLastMod) ? '2010-01-01' : date,
    link: {
      brand: dice.chance(shares.emptyBrand) ? '' : host,
      href: dice.chance(shares.blankBeforeUrl) ? ` ${link}` : link,
      original: link,
    },
    mdName: uuid,
    openProjectCustomFields: {
      cleanUrl: url,
      medigyTopics: customTopics(dice, topics),
      sourceUrl: link,
    },
    openProjectWorkPackageType: 'Curated Content',
    searchCategory: 'News',
    slug,
    source: 'open-project-curations',
    status: dice.chance(shares.withdrawn) ? 'Draft' : dice.pick(['', '', '', 'Approved']),
    sub: 'brief',
    title,
  };
  if (dice.chance(shares.privateKeys)) matter['contactEmail'] = 'never-shown@example.com';
  return { matter, body: html, title, topics, link, description };
}

/** Host and title, as exports write it; the number stands in for titles that differ more than these do. */
function someSlug({ number, dice }: Facts, host: string, title: string): string {
  if (dice.chance(shares.sharedSlug)) return `shared-slug-${dice.number(12)}`;
  const hyphen = dice.chance(shares.leadingHyphen) ? '-' : '';
  return `${hyphen}${hostInSlug(host)}-${slugOf(title)}-${number}`;
}

export function someDate(dice: Dice): string {
  if (dice.chance(shares.missingDate)) return '';
  const part = (least: number, span: number) => String(least + dice.number(span)).padStart(2, '0');
  const day = `${2018 + dice.number(8)}-${part(1, 12)}-${part(1, 28)}`;
  if (dice.chance(shares.plainDay)) return day;
  return `${day}T${part(0, 24)}:${part(0, 60)}:${part(0, 60)}.281898Z`;
}

/** Lists hold the spellings of older sites as well. */
function someAliases({ seed, number, dice }: Facts, own: string): unknown {
  const alias = aliasOf(seed, number);
  if (alias === undefined) return null;
  if (dice.chance(shares.selfAlias)) return [alias, own];
  if (!dice.chance(shares.listedAliases)) return alias;
  return [alias, `post/2020/01/02/an-older-path-${number}`, `/News/Old-${number}/`];
}

function customTopics(dice: Dice, topics: string[]): unknown {
  if (dice.chance(shares.brokenTopics)) return '["broken';
  // Those that are broken are no JSON and no lists: of the others, more must be JSON.
  return dice.chance(shares.jsonTopics / (1 - shares.brokenTopics))
    ? JSON.stringify(topics)
    : topics;
}

function featuredImage(title: string, uuid: string, number: number) {
  return {
    alt: title,
    format: 'PNG',
    href: `${uuid}-featuredImage.png`,
    size: [1200, 630],
    valid: true,
    workPackage: number,
    wpAttachment: {
      fileName: 'Curated_Featured_Image.png',
      link: `/api/v3/attachments/${number}/content`,
    },
  };
}

/** What was read from the head of the article: mostly nothing. */
function scraped(prefix: string, title: string, description: string) {
  return {
    [`${prefix}title`]: title,
    [`${prefix}description`]: description,
    [`${prefix}image`]: null,
    [`${prefix}locale`]: null,
    [`${prefix}site_name`]: null,
    [`${prefix}type`]: null,
    [`${prefix}updated_time`]: null,
    [`${prefix}url`]: null,
  };
}

function relatedOfferings(dice: Dice) {
  return someOfferings(dice, 4).map((number) => ({
    ...offeringOf(number),
    categories: someTopics(dice, 3),
    offeringId: 18_000 + number,
  }));
}
