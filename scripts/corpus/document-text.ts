/** One document → the text of its file, in the formats of front matter that archives hold. */
import { dump } from 'js-yaml';
import { communityBrief, type Document, newsBrief } from './briefs';
import { type Dice, rollFor } from './dice';
import {
  bookmark,
  event,
  feedItem,
  offering,
  oldTemplate,
  post,
  topicDefinition,
} from './other-documents';

type Kind = { share: number; write(dice: Dice, number: number): string | Buffer };

const ofType =
  (make: typeof newsBrief, archetype: string) =>
  (dice: Dice, number: number): Document => {
    const { matter, body } = make(dice, number);
    return { matter: { ...matter, archetype }, body };
  };

const yaml =
  (make: typeof newsBrief) =>
  (dice: Dice, number: number): string => {
    const { matter, body } = make(dice, number);
    return `---\n${dump(matter, { lineWidth: 80 })}---\n${body}\n`;
  };

const json = (dice: Dice, number: number): string => {
  const { matter, body } = newsBrief(dice, number);
  return `${JSON.stringify(matter, null, 2)}\n\n${body}\n`;
};

/** Shares as in an archive of about 3,900 files; they add up to 1. */
const kinds: readonly Kind[] = [
  { share: 0.44, write: yaml(communityBrief) },
  { share: 0.13, write: yaml(newsBrief) },
  { share: 0.06, write: yaml(post) },
  { share: 0.08, write: yaml(bookmark) },
  { share: 0.06, write: yaml(feedItem) },
  { share: 0.02, write: yaml(oldTemplate) },
  { share: 0.03, write: yaml(event) },
  { share: 0.02, write: yaml(ofType(newsBrief, 'media-video')) },
  { share: 0.01, write: yaml(ofType(communityBrief, 'curate-infographics')) },
  { share: 0.01, write: yaml(ofType(newsBrief, 'contribute-content')) },
  { share: 0.005, write: yaml(ofType(newsBrief, 'poll-of-the-week')) },
  { share: 0.005, write: json },
  { share: 0.08, write: yaml(topicDefinition) },
  { share: 0.04, write: yaml(offering) },
  { share: 0.004, write: () => 'No front matter at all.\n' },
  { share: 0.003, write: () => '---\ntitle: [never closed\n---\n' },
  { share: 0.003, write: () => Buffer.from('---\ntitle: caf\xe9\n---\nText\n', 'latin1') },
];

/** The same seed and number give the same text. */
export function documentText(seed: string, number: number): string | Buffer {
  const dice = rollFor(seed, number);
  let left = dice.number(1000) / 1000;
  const kind = kinds.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return (kind ?? { write: yaml(newsBrief) }).write(dice, number);
}
