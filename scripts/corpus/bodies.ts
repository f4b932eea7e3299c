/** Bodies of documents, whole and broken as exports leave them. */
import type { Dice } from './dice';

const sentences = [
  'Clinics that planned for it early report fewer missed appointments and calmer staff.',
  'The association’s proposals include broadband expansion, intentional design and community partnerships.',
  'Patients were asked what they would change first, and most of them named the forms.',
  'It isn’t the technology that fails, the authors say, but the hour in which it is introduced.',
  'Costs fell in the second year, once the old system had been switched off for good.',
  'Nurses spend a third of their shift on records; the pilot halved that in two wards.',
  'Regulators expect an answer by spring, and vendors have begun to publish their own.',
  'A study of 1,200 homes found that falls were noticed eleven minutes sooner on average.',
] as const;

export function htmlBody(dice: Dice): string {
  const paragraphs = Array.from({ length: 2 + dice.number(4) }, () => `<p>${prose(dice)}</p>`);
  const list = dice.chance(0.15) ? '<ul><li>Plan it</li><li>Measure it</li></ul>' : '';
  const heading = dice.chance(0.15) ? '<h1>What was found</h1>' : '';
  return heading + paragraphs.join('\n') + list;
}

export function markdownBody(dice: Dice): string {
  return `${prose(dice)}\n\n## What was found\n\n- one\n- two\n\n${prose(dice)} [More](https://example.org/more)\n`;
}

/** `text` as the older exports wrote it, in one case out of seven. */
export function worn(dice: Dice, text: string): string {
  if (dice.chance(0.04)) return readWrongly(text);
  if (dice.chance(0.04)) return text.replaceAll('</p>', '&nbsp;</p>');
  if (dice.chance(0.03)) return text.replaceAll('</p>\n<p>', '<br><br>');
  if (dice.chance(0.01))
    return `${text}<script>alert(1)</script><iframe src="//x.example"></iframe>`;
  if (dice.chance(0.01)) return `${text}<p onclick="x()" style="color:red">Sponsored</p>`;
  return text;
}

export function prose(dice: Dice): string {
  return Array.from({ length: 2 + dice.number(4) }, () => dice.pick(sentences)).join(' ');
}

/** UTF-8 taken for Windows-1252: the mojibake of a real export. */
function readWrongly(text: string): string {
  return text.replaceAll('’', 'â€™');
}
