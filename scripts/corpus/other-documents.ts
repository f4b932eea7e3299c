/** Documents of older generations and of other kinds: posts, bookmarks, feed items, events, topics, offerings. */
import { markdownBody, prose, worn } from './bodies';
import { brief, type Document, offeringLabel, someDate } from './briefs';
import type { Dice } from './dice';
import {
  communityCount,
  communityOf,
  slugOf,
  someHost,
  someTitle,
  someTopics,
  topicOf,
} from './names';

/** An original piece of a community, without a place of its own but its breadcrumbs. */
export function post(dice: Dice, number: number): Document {
  const community = communityOf(dice.rank(communityCount));
  const title = someTitle(dice);
  const folder = `/communities/${community.slug}/posts/`;
  return {
    matter: {
      archetype: 'post',
      id: number,
      title,
      slug: `${slugOf(title)}-${number}`,
      date: someDate(dice),
      author: 'Opsfolio Community',
      breadcrumbs: ['Home', 'Communities', community.name],
      breadcrumbLinks: ['/', '/communities/', folder],
      ogUrl: `${folder}${slugOf(title)}-${number}/`,
      categories: someTopics(dice, 3).map((topic) => topic.replace(/^.*?: /, '')),
      link: { href: '', original: '' },
    },
    body: worn(dice, markdownBody(dice)),
  };
}

export function bookmark(dice: Dice, number: number): Document {
  const title = someTitle(dice);
  const host = someHost(dice);
  return {
    matter: {
      archetype: 'bookmark',
      id: String(number),
      title,
      slug: `${slugOf(title)}-${number}`,
      date: someDate(dice),
      link: `https://${host}/${slugOf(title)}-${number}`,
      linkBrand: host,
      featuredImage: '/images/none.png',
      source: { name: 'dropmark', list: 7 },
      'dropmark.editURL': 'https://example.org/private',
      categories: someTopics(dice, 3),
    },
    body: dice.chance(0.7) ? prose(dice) : '',
  };
}

export function feedItem(dice: Dice, number: number): Document {
  const title = someTitle(dice);
  const host = someHost(dice);
  return {
    matter: {
      archetype: 'external-bookmark-feed',
      title: ` ${title} `,
      slug: `${slugOf(title)}-${number}`,
      pubDate: someDate(dice),
      date: someDate(dice),
      breadcrumbs: ['Home', 'Latest', 'Latest'],
      breadcrumbLinks: ['/', '/feed/latest/', '/feed/latest/'],
      feed: { title: `The ${host} feed`, site_url: `https://${host}` },
      link: { href: `https://${host}/${slugOf(title)}-${number}` },
    },
    body: '',
  };
}

/** Of 2021: other names of the keys, topics of the wrong type. */
export function oldTemplate(dice: Dice, number: number): Document {
  const { matter, body } = brief(dice, number, '/news/');
  const { link: _link, openProjectCustomFields: _fields, ...rest } = matter;
  const herf = `https://${someHost(dice)}/old-${number}`;
  return {
    matter: {
      ...rest,
      metaTitle: 'x',
      metaDesc: 'y',
      herf,
      categories: [{ 42: 44 }, 7, ...someTopics(dice, 2)],
    },
    body,
  };
}

export function event(dice: Dice, number: number): Document {
  const document = brief(
    dice,
    number,
    dice.chance(0.5) ? '/events/' : `/communities/${communityOf(number).slug}/events/`,
  );
  const month = String(1 + dice.number(12)).padStart(2, '0');
  const start = `${2021 + dice.number(7)}-${month}-${String(10 + dice.number(15))}`;
  Object.assign(document.matter, {
    archetype: 'event',
    status: dice.pick(['past', 'upcoming', 'canceled', '']),
    startDate: `${start}T09:00:00Z`,
    endDate: `${start}T17:00:00Z`,
    location: dice.pick(['Online', 'Las Vegas, NV', 'Berlin']),
  });
  return document;
}

export function topicDefinition(dice: Dice, number: number): Document {
  const { topic, scheme, label } = topicOf(number);
  const text = `${label}: ${prose(dice)}`;
  return {
    matter: {
      searchCategory: 'topic',
      title: topic.replaceAll('#', '-hash-'),
      label,
      parentclasslabel: scheme,
      equalentCollections: dice.chance(0.3) ? someTopics(dice, 3) : [],
    },
    body: dice.chance(0.5) ? Buffer.from(text).toString('base64') : text,
  };
}

export function offering(dice: Dice, number: number): Document {
  const title = offeringLabel(number % 160);
  return {
    matter: {
      archetype: 'profile-offering',
      title,
      slug: slugOf(title).replace('-', '---'),
      permalink: `/offering/${slugOf(title).replace('-', '---')}`,
      categories: someTopics(dice, 3),
      phone: '+1 555 0100',
      claimToken: 'never-shown',
    },
    body: prose(dice),
  };
}
