import type { BriefPageView } from '@/lib/view/brief-page';
import { ContinueReading } from './continue-reading';
import { PdfDownload } from './pdf-download';

/** The ways on: the PDF, if there is one, and the article at its source, if there is one. */
export function BriefActions({ page }: { page: BriefPageView }) {
  return (
    <div className={page.pdf?.rank === 'main' ? 'brief-actions' : undefined}>
      {page.pdf && <PdfDownload pdf={page.pdf} />}
      {page.continueReading ? (
        <ContinueReading action={page.continueReading} />
      ) : (
        <p className="mt-10 max-w-measure border-t border-ink pt-4 text-meta text-soft">
          {page.original}
        </p>
      )}
    </div>
  );
}
