/** Takes the PDF of a brief; gives the link that saves it. */
import type { Pdf } from '../domain/pdf';
import { href, pdfPath } from '../routes';
import { fileSize } from './file-size';

export type PdfDownloadView = { href: string; size: string };

export function pdfDownload(pdf: Pdf): PdfDownloadView {
  return { href: href(pdfPath(pdf.name)), size: fileSize(pdf.size) };
}
