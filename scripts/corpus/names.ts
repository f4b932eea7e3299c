/** What the documents of a corpus are about and who wrote them: as many names as an archive has, made of few words. */
import type { Dice } from './dice';

const subjects = [
  'Telehealth',
  'Virtual Care',
  'Patient Safety',
  'Home Care',
  'Interoperability',
  'Clinical Trials',
  'Data Privacy',
  'Ransomware',
  'Barriers & Guidelines',
  'Care Coordination',
  'Population Health',
  'Wearables',
  'Digital Therapeutics',
  'Health Equity',
  'Imaging/Radiology',
  'Genomics',
  'Consent',
  'Claims, Billing',
  'Medication Management',
  'Workforce',
  'Emergency Care',
  'Maternal Health',
  'Behavioral Health',
  'Oncology',
  'Diabetes',
  'Remote Monitoring',
  'Value-Based Care',
  'C#',
  'Patient’s Voice',
  'Quality (HEDIS)',
  'AI+ML',
  'Standards: HL7',
  'Cloud',
  'Analytics',
  'Procurement',
] as const;
const qualifiers = [
  '',
  'Strategy',
  'Adoption',
  'Policy',
  'Costs',
  'Outcomes',
  'Training',
  'Vendors',
  'Research',
  'Ethics',
  'Access',
  'Markets',
  'Evidence',
  'Tools',
  'Reporting',
  'Operations',
  'Devices',
] as const;
const schemes = [
  'KLAS',
  'Symplur',
  'Medigy',
  'Gartner',
  'Healthcare IT News',
  'HIMSS',
  'MeSH',
  'NIST',
  'Opsfolio',
  'CHIME',
  'ONC',
  'Forrester',
  'AHIMA',
] as const;
const communityNames = [
  'Chronic Care Management (CCM)',
  'Security',
  'Patient Experience',
  'Remote Care',
  'Health Equity',
  'Clinical Research',
  'Nursing',
  'Interoperability',
  'Mental Health',
  'Maternal Health',
  'Oncology Care',
  'Pharmacy',
  'Radiology',
  'Rural Health',
  'Payers & Providers',
  'Digital Front Door',
  'Public Health',
  'Long-Term Care',
  'Primary Care',
  'Emergency Medicine',
  'Genomics',
  'Wearables',
  'Quality',
  'Workforce',
] as const;
const given = [
  'Vinit',
  'Radhika',
  'Ada',
  'Grace',
  'Omar',
  'Mei',
  'Lena',
  'Tomás',
  'Zoë',
  'Ravi',
] as const;
const family = [
  'Narayanan',
  'Watch',
  'Okafor',
  'Lindqvist',
  'Müller',
  'Sato',
  'Costa',
  'O’Neil',
] as const;
const hostWords = [
  'health',
  'care',
  'med',
  'clinic',
  'data',
  'cyber',
  'nurse',
  'pharma',
  'trial',
  'patient',
] as const;
const hostEnds = [
  'news.com',
  'journal.org',
  'today.net',
  'weekly.co.uk',
  'review.io',
  'times.com',
] as const;

const topicCount = 2248;
export const communityCount = communityNames.length;

/** `Scheme: Label`; each number below `topicCount` is a topic of its own. */
function topicName(number: number): string {
  const scheme = schemes[number % schemes.length] ?? schemes[0];
  return `${scheme}: ${topicLabel(Math.floor(number / schemes.length))}`;
}

function topicLabel(number: number): string {
  const subject = subjects[number % subjects.length] ?? subjects[0];
  const qualifier = qualifiers[Math.floor(number / subjects.length) % qualifiers.length] ?? '';
  return `${subject} ${qualifier}`.trim();
}

export function someTopics(dice: Dice, most: number): string[] {
  return dice.ranks(1 + dice.number(most), topicCount).map(topicName);
}

export function topicOf(number: number): { topic: string; scheme: string; label: string } {
  const topic = topicName(number % topicCount);
  const [scheme = '', ...label] = topic.split(': ');
  return { topic, scheme, label: label.join(': ') };
}

export function communityOf(number: number): { name: string; slug: string } {
  const name = communityNames[number % communityCount] ?? communityNames[0];
  const slug = slugOf(name.replace(/ \(.*\)$/, ''));
  return { name, slug };
}

export function someCurator(dice: Dice): string {
  const name = `${dice.pick(given)} ${family[dice.rank(family.length)] ?? family[0]}`;
  return dice.chance(0.1) ? `${name} @example.com` : name;
}

export function someHost(dice: Dice): string {
  const number = dice.rank(420);
  const word = hostWords[number % hostWords.length] ?? hostWords[0];
  const end = hostEnds[Math.floor(number / hostWords.length) % hostEnds.length] ?? hostEnds[0];
  const round = Math.floor(number / hostWords.length / hostEnds.length);
  const sub = dice.chance(0.1) ? 'blog.' : '';
  return `${sub}${word}${round === 0 ? '' : round}${end}`;
}

export function someTitle(dice: Dice): string {
  const subject = dice.pick(subjects);
  const other = dice.pick(subjects);
  return dice.pick([
    `How ${subject} changes ${other} for small practices`,
    `${subject}: what the evidence says about ${other}`,
    `Five lessons on ${subject} from a year of ${other}`,
    `Why ${other} needs ${subject}, and what stands in the way of both of them`,
    `${subject} meets ${other}`,
  ]);
}

export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
