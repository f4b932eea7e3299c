import type { PdfDownloadView } from '@/lib/view/pdf-download';

/** As obvious as the way to the source where the PDF is what the brief is about; else beside it, and quieter. */
export function PdfDownload({ pdf }: { pdf: PdfDownloadView }) {
  return pdf.rank === 'main' ? (
    <p>
      <a href={pdf.href} download className="continue-reading">
        <span className="min-w-0">
          <span className="block font-serif text-title-m">Download the PDF</span>
          <span className="action-note">{pdf.size}</span>
        </span>
        <span aria-hidden="true" className="font-serif text-title-m">
          ↓
        </span>
      </a>
    </p>
  ) : (
    <p>
      <a href={pdf.href} download className="pdf-download">
        <span aria-hidden="true">↓</span>
        <span>
          Download the PDF <span className="whitespace-nowrap text-soft">({pdf.size})</span>
        </span>
      </a>
    </p>
  );
}
