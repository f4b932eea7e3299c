import type { ReactNode } from 'react';
import type { BriefCardView } from '@/lib/view/brief-card';
import { Cover } from './cover';
import { DateTime } from './date-time';
import { LinkList } from './link-list';

/** One brief in a list: date in the margin, title, teaser, source and topics, small cover. */
export function BriefCard({
  card,
  title = card.title,
  teaser = card.teaser,
}: {
  card: BriefCardView;
  /** Both with what was found in them marked, where the list is of a search. */
  title?: ReactNode;
  teaser?: ReactNode;
}) {
  return (
    <li className={`brief-card ${card.hue}`}>
      <p className="brief-card-margin">
        {card.curated && <DateTime date={card.curated} />}
        <span>{card.minutes}</span>
      </p>
      <div className="brief-card-text">
        <h3>
          <a href={card.href}>{title}</a>
        </h3>
        {teaser !== '' && <p className="brief-card-teaser">{teaser}</p>}
        <p className="brief-card-meta dotted">
          {card.type && (
            <span>
              {card.type}
              {card.when && [', ', <DateTime key="when" date={card.when} />]}
            </span>
          )}
          {card.source && <a href={card.source.href}>{card.source.label}</a>}
          {card.place && <a href={card.place.href}>{card.place.label}</a>}
          {card.topics.length > 0 && (
            <span>
              <LinkList links={card.topics} />
              {card.moreTopics && `, ${card.moreTopics}`}
            </span>
          )}
        </p>
      </div>
      <div className="brief-card-cover">
        <Cover cover={card.cover} />
      </div>
    </li>
  );
}
