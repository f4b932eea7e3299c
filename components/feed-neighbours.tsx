import type { FeedNeighboursView, NeighbourView } from '@/lib/view/feed-neighbours';
import { DateTime } from './date-time';

/** Earlier and later in the same feed. */
export function FeedNeighbours({ neighbours }: { neighbours: FeedNeighboursView }) {
  const { feed, earlier, later } = neighbours;
  if (!earlier && !later) return null;
  return (
    <nav aria-label={`More from ${feed.label}`} className="shell mt-16 print:hidden">
      <div className="grid gap-x-18 border-t border-ink sm:grid-cols-2">
        {earlier && <Neighbour label="Earlier" neighbour={earlier} rel="prev" />}
        {later && <Neighbour label="Later" neighbour={later} rel="next" />}
      </div>
    </nav>
  );
}

function Neighbour({
  label,
  neighbour,
  rel,
}: {
  label: string;
  neighbour: NeighbourView;
  rel: 'prev' | 'next';
}) {
  return (
    <a
      href={neighbour.href}
      rel={rel}
      className="group block border-b border-hairline py-5 sm:border-0 sm:[&[rel=next]]:col-start-2"
    >
      <span className="block text-small text-soft">
        {label}
        {neighbour.curated && (
          <>
            , <DateTime date={neighbour.curated} />
          </>
        )}
      </span>
      <span className="mt-1 block font-serif text-title-s group-hover:underline">
        {neighbour.label}
      </span>
    </a>
  );
}
