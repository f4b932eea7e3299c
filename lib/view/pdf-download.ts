/** Takes the PDF of a brief; gives the link that saves it. */
import type { ContentType } from '../domain/content-type';
import type { Pdf } from '../domain/pdf';
import { pdfPath } from '../machine-paths';
import { href } from '../routes';
import { fileSize } from './file-size';

export type PdfDownloadView = {
  href: string;
  size: string;
  /** Whether it is what the brief is about, or comes with it. */
  rank: 'main' | 'beside';
};

export function pdfDownload(pdf: Pdf, type: ContentType): PdfDownloadView {
  return {
    href: href(pdfPath(pdf.name)),
    size: fileSize(pdf.size),
    rank: type === 'pdf' ? 'main' : 'beside',
  };
}
