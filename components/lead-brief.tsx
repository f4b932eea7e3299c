import type { LeadBriefView } from '@/lib/view/lead-brief';
import { Cover } from './cover';
import { DateTime } from './date-time';
import { LinkList } from './link-list';

/** The newest brief, as large as the front page gets. */
export function LeadBrief({ lead }: { lead: LeadBriefView }) {
  return (
    <article className={`lead-brief ${lead.hue}`}>
      <div className="lead-cover">
        <Cover cover={lead.cover} eager />
      </div>
      <div>
        <h2 className="font-serif text-title-lead font-medium text-balance">
          <a href={lead.href} className="hover:underline">
            {lead.title}
          </a>
        </h2>
        {lead.teaser !== '' && (
          <p className="mt-3 max-w-measure font-serif text-lede">{lead.teaser}</p>
        )}
        <p className="dotted mt-4 text-meta text-soft">
          {lead.type && (
            <span>
              {lead.type}
              {lead.when && [', ', <DateTime key="when" date={lead.when} />]}
            </span>
          )}
          {lead.source && (
            <a href={lead.source.href} className="font-medium text-accent hover:underline">
              {lead.source.label}
            </a>
          )}
          {lead.place && (
            <a href={lead.place.href} className="hover:underline">
              {lead.place.label}
            </a>
          )}
          {lead.curated && <DateTime date={lead.curated} />}
          <span className="whitespace-nowrap">{lead.minutes}</span>
        </p>
        {lead.topics.length > 0 && (
          <p className="inline-links mt-1 text-small text-soft">
            <LinkList links={lead.topics} className="hover:underline" />
            {lead.moreTopics && `, ${lead.moreTopics}`}
          </p>
        )}
      </div>
    </article>
  );
}
