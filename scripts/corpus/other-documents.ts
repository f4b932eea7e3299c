/** Documents of older generations and of other kinds: posts, bookmarks, feed items, events, topics, offerings. */
import { articleOf } from './articles';
import { markdownBody } from './bodies';
import { communityBrief, type Document, newsBrief, someDate } from './briefs';
import { rollFor } from './dice';
import { communityAccount, offeringOf, slugOf, someCommunity, someTopics, topicOf } from './names';
import { paragraph } from './prose';
import { counts } from './shares';

/** An original piece of a community, without a place of its own but its breadcrumbs. */
export function post(seed: string, number: number): Document {
  const dice = rollFor(seed, number);
  const community = someCommunity(dice);
  const { title } = articleOf(seed, number);
  const slug = `${slugOf(title)}-${number}`;
  const folder = `/communities/${community.slug}/posts/`;
  return {
    matter: {
      archetype: 'post',
      author: communityAccount,
      breadcrumbLinks: ['/', '/communities/', folder],
      breadcrumbs: ['Home', 'Communities', community.name],
      categories: someTopics(dice, 3).map((topic) => topic.replace(/^.*?: /, '')),
      date: someDate(dice),
      id: number,
      link: { href: '', original: '' },
      ogUrl: `${folder}${slug}/`,
      slug,
      title,
    },
    body: markdownBody(dice),
  };
}

export function bookmark(seed: string, number: number): Document {
  const dice = rollFor(seed, number);
  const { title, host, url } = articleOf(seed, number);
  return {
    matter: {
      archetype: 'bookmark',
      categories: someTopics(dice, 3),
      date: someDate(dice),
      'dropmark.editURL': 'https://example.org/private',
      featuredImage: '/images/none.png',
      id: String(number),
      link: url,
      linkBrand: host,
      slug: `${slugOf(title)}-${number}`,
      source: { name: 'dropmark', list: 7 },
      title,
    },
    body: paragraph(dice),
  };
}

export function feedItem(seed: string, number: number): Document {
  const dice = rollFor(seed, number);
  const { title, host, url } = articleOf(seed, number);
  return {
    matter: {
      archetype: 'external-bookmark-feed',
      breadcrumbLinks: ['/', '/feed/latest/', '/feed/latest/'],
      breadcrumbs: ['Home', 'Latest', 'Latest'],
      date: someDate(dice),
      feed: { title: `The ${host} feed`, site_url: `https://${host}` },
      link: { href: url },
      pubDate: someDate(dice),
      slug: `${slugOf(title)}-${number}`,
      title: ` ${title} `,
    },
    body: dice.chance(0.5) ? paragraph(dice) : '',
  };
}

/** Of 2021: other names of the keys, topics of the wrong type. */
export function oldTemplate(seed: string, number: number): Document {
  const { matter, body } = newsBrief(seed, number);
  const { link: _link, href: herf, openProjectCustomFields: _fields, ...rest } = matter;
  const topics = someTopics(rollFor(seed, number, 'old topics'), 2);
  return {
    matter: {
      ...rest,
      herf,
      metaTitle: 'x',
      metaDesc: 'y',
      categories: [{ 42: 44 }, 7, ...topics],
    },
    body,
  };
}

export function event(seed: string, number: number): Document {
  const dice = rollFor(seed, number, 'event');
  const { matter, body } = dice.chance(0.5)
    ? newsBrief(seed, number)
    : communityBrief(seed, number);
  const community = someCommunity(dice);
  const month = String(1 + dice.number(12)).padStart(2, '0');
  const start = `${2021 + dice.number(7)}-${month}-${String(10 + dice.number(15))}`;
  Object.assign(matter, {
    archetype: 'event',
    basePath: dice.chance(0.5) ? '/events/' : `/communities/${community.slug}/events/`,
    endDate: `${start}T17:00:00Z`,
    location: dice.pick(['Online', 'Las Vegas, NV', 'Berlin']),
    startDate: `${start}T09:00:00Z`,
    status: dice.pick(['past', 'upcoming', 'canceled', '']),
  });
  return { matter, body };
}

export function topicDefinition(seed: string, number: number): Document {
  const dice = rollFor(seed, number);
  const { topic, scheme, label } = topicOf(dice.number(counts.topics));
  const text = `${label}: ${paragraph(dice)}`;
  return {
    matter: {
      equalentCollections: dice.chance(0.3) ? someTopics(dice, 3) : [],
      label,
      parentclasslabel: scheme,
      searchCategory: 'topic',
      title: topic.replaceAll('#', '-hash-'),
    },
    body: dice.chance(0.5) ? Buffer.from(text).toString('base64') : text,
  };
}

export function offering(seed: string, number: number): Document {
  const dice = rollFor(seed, number);
  const { label, permalink } = offeringOf(dice.number(counts.offerings));
  return {
    matter: {
      archetype: 'profile-offering',
      categories: someTopics(dice, 3),
      claimToken: 'never-shown',
      permalink,
      phone: '+1 555 0100',
      slug: permalink.replace('/offering/', ''),
      title: label,
    },
    body: paragraph(dice),
  };
}
