import type { ContinueReadingView } from '@/lib/view/continue-reading';

/** The one filled action of a brief. */
export function ContinueReading({ action }: { action: ContinueReadingView }) {
  return (
    <p>
      <a href={action.href} rel="noopener" className="continue-reading">
        <span className="min-w-0">
          <span className="block font-serif text-title-m">
            {action.verb} at {action.at}
          </span>
          <span className="action-note">{action.title}</span>
        </span>
        <span aria-hidden="true" className="font-serif text-title-m">
          →
        </span>
      </a>
    </p>
  );
}
