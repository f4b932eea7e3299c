import { Fragment } from 'react';
import type { BriefPageView } from '@/lib/view/brief-page';
import { DateTime } from './date-time';
import { LinkList } from './link-list';
import { TopicChips } from './topic-chips';

/** Source first, then title, then honest dates, then topics. */
export function BriefHead({ page }: { page: BriefPageView }) {
  return (
    <header>
      {page.source && (
        <p className="-mt-1">
          <a href={page.source.href} className="source-chip">
            <SourceSign source={page.source} />
            {page.source.label}
          </a>
        </p>
      )}
      <h1 className="page-title brief-title">{page.title}</h1>
      <BriefFacts page={page} />
      {page.age && <p className="mt-1.5 text-meta text-soft">{page.age}</p>}
      <TopicChips topics={page.topics} />
    </header>
  );
}

function SourceSign({ source }: { source: NonNullable<BriefPageView['source']> }) {
  return source.icon === undefined ? (
    <span aria-hidden="true" className="source-initial">
      {source.initial}
    </span>
  ) : (
    // biome-ignore lint/performance/noImgElement: next/image writes inline style, which the CSP forbids.
    <img src={source.icon} alt="" width={22} height={22} className="source-icon" />
  );
}

function BriefFacts({ page }: { page: BriefPageView }) {
  return (
    <ul className="inline-links mt-6 flex flex-wrap gap-x-4 gap-y-1.5 text-meta text-soft">
      {page.type && <li>{page.type}</li>}
      {(page.published || page.writtenBy) && (
        <li>
          Published by the source{' '}
          {page.published && <DateTime date={page.published} className="fact" />}
          {page.writtenBy && ` by ${page.writtenBy}`}
        </li>
      )}
      {(page.curated || page.curators.length > 0) && (
        <li>
          Curated {page.curated && <DateTime date={page.curated} className="fact" />}
          {page.curators.length > 0 && (
            <>
              {' '}
              by <LinkList links={page.curators} className="fact hover:underline" />
            </>
          )}
        </li>
      )}
      {page.updated && (
        <li>
          Updated <DateTime date={page.updated} className="fact" />
        </li>
      )}
      {page.alsoCurated.length > 0 && (
        <li>
          Also curated in{' '}
          {page.alsoCurated.map((other, at) => (
            <Fragment key={other.href}>
              {at > 0 && ', '}
              <a href={other.href} className="fact hover:underline">
                {other.label}
              </a>
              {other.curated && (
                <>
                  {' '}
                  on <DateTime date={other.curated} />
                </>
              )}
            </Fragment>
          ))}
        </li>
      )}
      {page.via && (
        <li>
          via{' '}
          {page.via.href ? (
            <a href={page.via.href} rel="noopener" className="fact hover:underline">
              {page.via.name}
            </a>
          ) : (
            page.via.name
          )}
        </li>
      )}
      {page.institution && <li>{page.institution}</li>}
      {page.offering && <li>{page.offering}</li>}
      <li>{page.minutes}</li>
    </ul>
  );
}
