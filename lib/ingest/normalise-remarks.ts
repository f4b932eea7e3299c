/** The small things a brief may say besides its text: names of its place, whom it is from, what it shows. */
import type { Brief } from '../domain/brief';
import { type Fields, readField } from './fields';
import { hideAddresses } from './hide-addresses';
import { displayName } from './normalise-curators';
import { parseOutboundUrl, withoutCredentials } from './outbound-url';
import { parseText } from './parse-text';
import type { Report } from './report';

type Remarks = Pick<
  Brief,
  'communityName' | 'masthead' | 'institution' | 'offering' | 'via' | 'insight' | 'sourceAuthor'
>;

export function normaliseRemarks(fields: Fields, report: Report): Remarks {
  const text = (field: string) => parseText(readField(fields, field), field, report);
  const masthead = text('mastHead');
  const field = 'htmlMetaData.author';
  const author = parseText(readField(fields, field), field, hideAddresses(report));
  return {
    communityName: text('identifier'),
    masthead: masthead && calm(masthead),
    institution: text('institution'),
    offering: text('offering'),
    via: normaliseVia(text('via'), text('viaLink'), report),
    insight: normaliseInsight(text('insights_name'), text('insights_description')),
    sourceAuthor: author && /^https?:/i.test(author) ? undefined : author && displayName(author),
  };
}

/** A link without a name is named by its host. */
function normaliseVia(
  name: string | undefined,
  link: string | undefined,
  report: Report,
): Remarks['via'] {
  const found = link === undefined ? undefined : parseOutboundUrl(link);
  if (link !== undefined && !found) {
    report(
      'viaLink',
      'value-invalid',
      'is no address that may be linked',
      withoutCredentials(link),
    );
  }
  const shown = name ?? found?.host;
  return shown === undefined ? undefined : { name: shown, url: found?.url };
}

function normaliseInsight(
  name: string | undefined,
  description: string | undefined,
): Remarks['insight'] {
  return name === undefined && description === undefined ? undefined : { name, description };
}

/** `NEWS` is shouted, `CCM` is a name: short words in capitals stay unless others are shouted as well. */
function calm(masthead: string): string {
  if (/\p{Ll}/u.test(masthead) || !/\p{Lu}{4}/u.test(masthead)) return masthead;
  return masthead.replaceAll(/(\p{Lu})(\p{Lu}+)(?![^(]*\))/gu, (_, first: string, rest: string) => {
    return first + rest.toLowerCase();
  });
}
