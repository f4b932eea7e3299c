import type { FeedTeaserView } from '@/lib/view/feed-teaser';
import { DateTime } from './date-time';

/** Communities and feeds as ruled columns, each ruled in its own colour. */
export function FeedTeasers({ feeds, level }: { feeds: FeedTeaserView[]; level: 'h2' | 'h3' }) {
  const Heading = level;
  return (
    <ul className="grid gap-x-9.5 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {feeds.map((feed) => (
        <li key={feed.href} className={`border-t-2 border-accent pt-3 ${feed.hue}`}>
          <Heading className="font-serif text-title-m [&>a]:py-0.5">
            <a href={feed.href} className="hover:underline">
              {feed.label}
            </a>
          </Heading>
          {feed.summary && <p className="mt-2 text-meta text-soft">{feed.summary}</p>}
          <p className="dotted mt-3 text-small text-soft">
            <span className="text-accent">{feed.count}</span>
            {feed.newest && (
              <span>
                newest <DateTime date={feed.newest} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
