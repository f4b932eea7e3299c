/** Sentences and paragraphs whose words follow Zipf's law, as those of every language do. */
import type { Dice } from './dice';
import { powerLaw } from './power-law';
import { exponents } from './shares';
import { vocabulary } from './vocabulary';

const wordLaw = powerLaw(vocabulary.length, exponents.words);

export function word(dice: Dice): string {
  return vocabulary[dice.rank(wordLaw)] ?? '';
}

export function sentence(dice: Dice, least = 7, span = 15): string {
  const length = least + dice.number(span);
  const pause = dice.chance(0.5) ? 2 + dice.number(length - 3) : -1;
  let text = capitalised(word(dice));
  for (let at = 1; at < length; at += 1) text += `${at === pause ? ',' : ''} ${word(dice)}`;
  return `${text}${dice.chance(0.05) ? '?' : '.'}`;
}

/** Some of it is direct speech. */
export function paragraph(dice: Dice): string {
  let text = sentence(dice);
  for (let more = 1 + dice.number(3); more > 0; more -= 1) text += ` ${sentence(dice)}`;
  return dice.chance(0.15) ? `${text} “${sentence(dice).slice(0, -1)},” they said.` : text;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
