/** Briefs as the present export writes them, in both shapes, and with the faults of older ones in the shares of an archive. */
import { htmlBody, worn } from './bodies';
import type { Dice } from './dice';
import {
  communityCount,
  communityOf,
  slugOf,
  someCurator,
  someHost,
  someTitle,
  someTopics,
} from './names';

export type Document = { matter: Record<string, unknown>; body: string };

const topicFields = ['categories', 'communityTopics'] as const;

export function communityBrief(dice: Dice, number: number): Document {
  const community = communityOf(dice.rank(communityCount));
  const section = dice.chance(0.9) ? 'curated-content' : 'infographics';
  const place = `/communities/${community.slug}/${section}/`;
  const document = brief(dice, number, place);
  Object.assign(document.matter, {
    archetype: dice.pick(['curate-content', 'curated-content', 'curated-content']),
    identifier: community.name,
    mastHead: `${community.name} CoP`,
    owlType: 'Medigy Communities',
    type: `communities/medigy-${community.slug}`,
  });
  return document;
}

export function newsBrief(dice: Dice, number: number): Document {
  const document = brief(dice, number, '/news/');
  Object.assign(document.matter, {
    archetype: dice.pick(['curated-content', 'news']),
    identifier: 'News',
    mastHead: 'NEWS',
    mdName: `${document.matter['mdName']}.md`,
    relatedOfferings: dice.chance(0.3) ? relatedOfferings(dice) : null,
  });
  return document;
}

export function brief(dice: Dice, number: number, place: string): Document {
  const title = worn(dice, someTitle(dice));
  const host = someHost(dice);
  const slug = someSlug(dice, host, title, number);
  // Every thirtieth brief is about an article that another one is about as well.
  const article = dice.chance(0.03) ? dice.number(60) : number;
  const url = `https://${host}/articles/${slugOf(title)}-${article}${dice.chance(0.1) ? '?utm_source=x' : ''}`;
  const topics = someTopics(dice, 5);
  const [first, second] = dice.chance(0.5) ? topicFields : [...topicFields].reverse();
  const date = someDate(dice);
  return {
    matter: {
      id: dice.chance(0.01) ? dice.number(50) : number,
      title,
      basePath: place,
      slug,
      date,
      lastMod: dice.chance(0.03) ? '2010-01-01' : date,
      author: dice.chance(0.5) ? [someCurator(dice)] : someCurator(dice),
      aliases: someAliases(dice, slug, number),
      [first ?? 'categories']: topics,
      [second ?? 'communityTopics']: dice.chance(0.5) ? [] : topics,
      openProjectCustomFields: {
        cleanUrl: url,
        medigyTopics: dice.chance(0.01) ? '["broken' : JSON.stringify(topics),
      },
      link: { brand: dice.chance(0.05) ? '' : host, href: dice.chance(0.02) ? ` ${url}` : url },
      mdName: `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`,
      featuredImage: {
        alt: title,
        href: `${number}-featuredImage.png`,
        size: [1200, 630],
        valid: true,
      },
      searchCategory: 'News',
      source: 'open-project-curations',
      status: dice.pick(['', '', '', '', '', 'Approved', dice.chance(0.1) ? 'Draft' : '']),
      sub: 'brief',
      contactEmail: 'never-shown@example.com',
    },
    body: worn(dice, htmlBody(dice)),
  };
}

/** Some slugs are wanted twice, some begin with a dash. */
function someSlug(dice: Dice, host: string, title: string, number: number): string {
  if (dice.chance(0.01)) return `shared-slug-${dice.number(12)}`;
  const slug = `${host.split('.').slice(0, -1).join('.')}-${slugOf(title)}-${number}`;
  return dice.chance(0.01) ? `-${slug}` : slug;
}

export function someDate(dice: Dice): string {
  if (dice.chance(0.005)) return '';
  const part = (least: number, span: number) => String(least + dice.number(span)).padStart(2, '0');
  const day = `${2018 + dice.number(8)}-${part(1, 12)}-${part(1, 28)}`;
  return dice.chance(0.3) ? day : `${day}T${part(0, 24)}:${part(0, 60)}:${part(0, 60)}.281898Z`;
}

function someAliases(dice: Dice, slug: string, number: number): unknown {
  if (dice.chance(0.1)) return null;
  const old = `/news/${slug.replace(/^[^-]*-/, '')}`;
  if (dice.chance(0.1)) return [old, `post/2020/01/02/${slug}`, `/News/Old-${number}/`];
  return dice.chance(0.01) ? '/news/the-same-alias' : old;
}

function relatedOfferings(dice: Dice) {
  return dice.ranks(4, 160).map((number) => ({
    label: offeringLabel(number),
    permalink: `/offering/${slugOf(offeringLabel(number)).replace('-', '---')}`,
    categories: someTopics(dice, 3),
    offeringId: 18000 + number,
  }));
}

export function offeringLabel(number: number): string {
  return `Product${number} - ${communityOf(number).name.replace(/ \(.*/, '')}`;
}
