import type { PdfDownloadView } from '@/lib/view/pdf-download';

/** Beside the one filled action of a brief, and quieter. */
export function PdfDownload({ pdf }: { pdf: PdfDownloadView }) {
  return (
    <p className="mt-8 max-w-measure">
      <a href={pdf.href} download className="pdf-download">
        <span aria-hidden="true">↓</span>
        <span>
          Download the PDF <span className="whitespace-nowrap text-soft">({pdf.size})</span>
        </span>
      </a>
    </p>
  );
}
