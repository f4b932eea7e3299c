/** Any string → one that every machine after us can hold: no controls, no half characters, no noncharacters. */
import { specialCharacter } from './windows-1252';

/** Lines stay; a C1 control is the Windows-1252 character it was meant to be. */
export function cleanCharacters(text: string): string {
  if (!/[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/[\u0080-\u009f]/g, (control) => specialCharacter(control.charCodeAt(0)))
    .replaceAll(/[\t\f\v]/g, ' ')
    .replaceAll(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
}

/** The same on one line, single blanks between words, none outside. */
export function cleanLine(text: string): string {
  return cleanCharacters(text).replaceAll(/\s+/g, ' ').trim();
}
