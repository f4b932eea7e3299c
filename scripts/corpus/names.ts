/** What the documents of a corpus are about and who wrote them: as many names as `counts` says, used by a power law. */
import type { Dice } from './dice';
import {
  communityNames,
  family,
  given,
  hostEnds,
  hostNames,
  hostStarts,
  hostWords,
  qualifiers,
  schemes,
  subjects,
} from './name-lists';
import { powerLaw } from './power-law';
import { capitalised, word } from './prose';
import { counts, exponents, shares } from './shares';

const laws = {
  topics: powerLaw(counts.topics, exponents.topics),
  communities: powerLaw(counts.communities, exponents.names),
  plainSources: powerLaw(counts.sources - counts.dottedSources, exponents.names),
  dottedSources: powerLaw(counts.dottedSources, exponents.names),
  // The last one is the account of a community, which signs posts.
  curators: powerLaw(counts.curators - 1, exponents.names),
  offerings: powerLaw(counts.offerings, exponents.names),
};

export const communityAccount = 'Opsfolio Community';

/** `Scheme: Label`; each number below `counts.topics` is a topic of its own. */
function topicName(number: number): string {
  return `${at(schemes, number)}: ${topicLabel(Math.floor(number / counts.schemes))}`;
}

function topicLabel(number: number): string {
  const qualifier = at(qualifiers, Math.floor(number / subjects.length));
  return `${at(subjects, number)} ${qualifier}`.trim();
}

export function someTopics(dice: Dice, most: number): string[] {
  return dice.ranks(1 + dice.number(most), laws.topics).map(topicName);
}

export function topicOf(number: number): { topic: string; scheme: string; label: string } {
  const topic = topicName(number % counts.topics);
  const [scheme = '', ...label] = topic.split(': ');
  return { topic, scheme, label: label.join(': ') };
}

export type CommunityName = { name: string; slug: string };

export function communityOf(number: number): CommunityName {
  const name = at(communityNames, number);
  return { name, slug: slugOf(name.replace(/ \(.*\)$/, '')) };
}

export function someCommunity(dice: Dice): CommunityName {
  return communityOf(dice.rank(laws.communities));
}

export function someCurator(dice: Dice): string {
  const number = dice.rank(laws.curators);
  const name = `${at(given, number)} ${at(family, number)}`;
  return dice.chance(shares.addressInAuthor) ? `${name} @example.com` : name;
}

export function someHost(dice: Dice): string {
  if (!dice.chance(shares.dottedSlug)) return hostOf(dice.rank(laws.plainSources));
  const number = dice.rank(laws.dottedSources);
  return `${at(hostNames, number)}.${hostOf(number)}`;
}

function hostOf(number: number): string {
  const round = Math.floor(number / hostWords.length);
  const start = at(hostStarts, Math.floor(round / hostEnds.length));
  return `${start}${at(hostWords, number)}${at(hostEnds, round)}`;
}

/** How the export writes a host into a slug: `blog.burnsmcd.com` is `blog.burnsmcd`. */
export function hostInSlug(host: string): string {
  return host.replace(/\.(?:com|org|net|co\.uk|io)$/, '');
}

export function someTitle(dice: Dice): string {
  const [subject, other] = [dice.pick(subjects), dice.pick(subjects)];
  const [one, two] = [word(dice), word(dice)];
  return dice.pick([
    `How ${subject} Changes ${other} for ${one} ${two}`,
    `${subject}: what ${one} says about ${other} and ${two}`,
    `Five lessons on ${subject} from a year of ${one}, ${two} and ${other}`,
    `Why ${other} needs ${subject}, and what ${one} in the way of ${two}`,
    `${capitalised(one)} ${two}: ${subject} meets ${other}`,
  ]);
}

/** Some offering, by its number: a few of them are on most briefs. */
export function someOfferings(dice: Dice, most: number): number[] {
  return dice.ranks(most, laws.offerings);
}

export function offeringOf(number: number): { label: string; permalink: string } {
  const label = `Product${number} - ${communityOf(number).name.replace(/ \(.*/, '')}`;
  return { label, permalink: `/offering/${slugOf(label).replace('-', '---')}` };
}

export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function at<Item>(items: readonly [Item, ...Item[]], number: number): Item {
  return items[number % items.length] ?? items[0];
}
