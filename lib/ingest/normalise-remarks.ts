/** The small things a brief may say besides its text: names of its place, whom it is from, what it shows. */
import type { Brief } from '../domain/brief';
import { type Fields, readField } from './fields';
import { displayName } from './normalise-curators';
import { parseOutboundUrl } from './outbound-url';
import { parseText } from './parse-text';
import type { Report } from './report';

type Remarks = Pick<
  Brief,
  'communityName' | 'masthead' | 'institution' | 'via' | 'insight' | 'sourceAuthor'
>;

export function normaliseRemarks(fields: Fields, report: Report): Remarks {
  const text = (field: string) => parseText(readField(fields, field), field, report);
  const [masthead, via, insight] = [text('mastHead'), text('via'), text('insights_name')];
  const author = text('htmlMetaData.author');
  return {
    communityName: text('identifier'),
    masthead: masthead && calm(masthead),
    institution: text('institution'),
    via:
      via === undefined
        ? undefined
        : { name: via, url: parseOutboundUrl(text('viaLink') ?? '')?.url },
    insight:
      insight === undefined
        ? undefined
        : { name: insight, description: text('insights_description') },
    sourceAuthor: author && /^https?:/i.test(author) ? undefined : author && displayName(author),
  };
}

/** `NEWS` is shouted, `CCM` is a name: short words in capitals stay unless others are shouted as well. */
function calm(masthead: string): string {
  if (/\p{Ll}/u.test(masthead) || !/\p{Lu}{4}/u.test(masthead)) return masthead;
  return masthead.replaceAll(/(\p{Lu})(\p{Lu}+)(?![^(]*\))/gu, (_, first: string, rest: string) => {
    return first + rest.toLowerCase();
  });
}
