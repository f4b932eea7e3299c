import type { BriefPageView } from '@/lib/view/brief-page';
import { ContinueReading } from './continue-reading';
import { PdfDownload } from './pdf-download';

/** The ways on: the PDF, if there is one, and the article at its source, if there is one. */
export function BriefActions({ page }: { page: BriefPageView }) {
  return (
    <div className={page.pdf?.rank === 'main' ? 'brief-actions side-by-side' : 'brief-actions'}>
      {page.pdf && <PdfDownload pdf={page.pdf} />}
      {page.continueReading ? (
        <ContinueReading action={page.continueReading} />
      ) : (
        <p className="border-t border-ink pt-4 text-meta text-soft">{page.original}</p>
      )}
    </div>
  );
}
