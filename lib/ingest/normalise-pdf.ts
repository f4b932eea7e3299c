/** `featuredPdf`, a mapping or a path → the PDF beside the content; nothing when it is not there. */
import type { Pdf } from '../domain/pdf';
import type { Fields } from './fields';
import type { FindPdf } from './find-media';
import { isPathOfOurs, readMention } from './read-mention';
import type { Report } from './report';

export function normalisePdf(fields: Fields, findPdf: FindPdf, report: Report): Pdf | undefined {
  const mention = readMention(fields, 'featuredPdf', report);
  if (!mention) return undefined;
  const { field, path } = mention;
  const pdf = isPathOfOurs(path) ? findPdf(path) : undefined;
  if (!pdf) report(field, 'file-missing', 'is not in the content folder, or no PDF', path);
  return pdf;
}
