/** An unknown value where text belongs → one clean line, or undefined when it is blank or no text at all. */
import { cleanLine } from './clean-text';
import { repairMojibake } from './repair-mojibake';
import type { Report } from './report';

/** Numbers are taken as text and said to be; anything else that is no text is left out and said to be. */
export function parseText(value: unknown, field: string, report: Report): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') {
    report(
      field,
      'value-invalid',
      'a number where text belongs is taken as text',
      value,
      `${value}`,
    );
    return String(value);
  }
  if (typeof value !== 'string') {
    report(field, 'value-invalid', 'is no text and was left out', value);
    return undefined;
  }
  return cleanLine(repairText(value, field, report)) || undefined;
}

/** Repairs what was decoded wrongly, one finding for each stretch. */
export function repairText(text: string, field: string, report: Report): string {
  const repaired = repairMojibake(text);
  for (const { before, after } of repaired.repairs) {
    report(field, 'text-repaired', 'was read with the wrong encoding', before, after);
  }
  return repaired.text;
}
