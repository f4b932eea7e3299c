import type { BriefPageView } from '@/lib/view/brief-page';
import { Breadcrumbs } from './breadcrumbs';
import { BriefActions } from './brief-actions';
import { BriefFigure } from './brief-figure';
import { BriefHead } from './brief-head';
import { EventFacts } from './event-facts';
import { FeedNeighbours } from './feed-neighbours';
import { MatchedOfferings } from './matched-offerings';
import { RelatedBriefs } from './related-briefs';
import { SafeHtmlText } from './safe-html';

export function BriefPage({ page }: { page: BriefPageView }) {
  return (
    <div className={page.hue}>
      <div className="shell pt-6">
        <Breadcrumbs trail={page.breadcrumbs} />
      </div>
      <div className="shell two-columns wide-side pt-5">
        <article>
          <BriefHead page={page} />
          {page.event && <EventFacts event={page.event} />}
          <BriefFigure figure={page.figure} />
          <SafeHtmlText html={page.body} className="prose" />
          {page.insight && (
            <aside className="mt-8 max-w-measure border-t border-ink pt-4">
              {page.insight.name && <p className="font-serif text-title-s">{page.insight.name}</p>}
              {page.insight.description && (
                <p className="mt-1 text-meta text-soft">{page.insight.description}</p>
              )}
            </aside>
          )}
          <BriefActions page={page} />
        </article>
        <div className="side">
          <RelatedBriefs briefs={page.related} />
          <MatchedOfferings offerings={page.offerings} />
        </div>
      </div>
      <FeedNeighbours neighbours={page.neighbours} />
    </div>
  );
}
