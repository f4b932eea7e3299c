/** Any string → one that every machine after us can hold: no controls, no half characters, no noncharacters. */
import { specialCharacter } from './windows-1252';

const unclean = /[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** Whether `cleanCharacters` leaves it as it is. */
export function isClean(text: string): boolean {
  return !unclean.test(text);
}

/** Lines stay; a C1 control is the Windows-1252 character it was meant to be. */
export function cleanCharacters(text: string): string {
  if (isClean(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/[\u0080-\u009f]/g, (control) => specialCharacter(control.charCodeAt(0)))
    .replaceAll(/[\t\f\v]/g, ' ')
    .replaceAll(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
}

/** Any blank but the common one, any character that is not kept, and common blanks where none or one belongs. */
const uncleanLine =
  /[^\u0020-\u007e\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]|^ | $| {2}/;

/** The same on one line, single blanks between words, none outside. */
export function cleanLine(text: string): string {
  if (!uncleanLine.test(text)) return text;
  return cleanCharacters(text).replaceAll(/\s+/g, ' ').trim();
}
