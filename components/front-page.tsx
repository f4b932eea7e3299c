import type { FrontPageView } from '@/lib/view/front-page';
import { BriefList } from './brief-list';
import { FeedTeasers } from './feed-teasers';
import { FigureList } from './figure-list';
import { LeadBrief } from './lead-brief';
import { SideList } from './side-list';
import { SubscribeLinks } from './subscribe-links';

export function FrontPage({ page }: { page: FrontPageView }) {
  return (
    <div className={page.hue}>
      <header className="shell flex flex-col gap-x-16 gap-y-7 pt-9 pb-9 lg:flex-row lg:items-end">
        <div className="grow">
          <h1 className="page-title max-w-[22ch]">{page.heading}</h1>
          <p className="mt-4 max-w-measure text-meta text-soft">{page.description}</p>
        </div>
        {page.figures.length > 0 && <FigureList figures={page.figures} />}
      </header>
      {page.lead && (
        <div className="shell">
          <LeadBrief lead={page.lead} />
        </div>
      )}
      {page.feeds.length > 0 && (
        <section className="shell pt-14">
          <h2 className="sr-only">Feeds</h2>
          <FeedTeasers feeds={page.feeds} level="h3" />
          {page.moreFeeds && (
            <p className="mt-6 text-small">
              <a
                href={page.moreFeeds.href}
                className="inline-block py-2 text-accent hover:underline"
              >
                {page.moreFeeds.label}
              </a>
            </p>
          )}
        </section>
      )}
      <div className="shell two-columns pt-14">
        <section>
          <h2 className="side-title">Newest briefs</h2>
          {page.empty && <p className="lede">{page.empty}</p>}
          <BriefList list={page.list} />
        </section>
        <div className="side">
          {page.sides.map((list) => (
            <SideList key={list.title} list={list} />
          ))}
          <SubscribeLinks subscribe={page.subscribe} />
        </div>
      </div>
    </div>
  );
}
