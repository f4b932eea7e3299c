import type { ListPageView } from '@/lib/view/list-page';
import { AsideColumn } from './aside-column';
import { BriefList } from './brief-list';
import { CountedLinks } from './counted-links';
import { DateTime } from './date-time';
import { ListWords } from './list-words';
import { PageHead } from './page-head';
import { SideNote } from './side-note';
import { Tabs } from './tabs';
import { TopicChips } from './topic-chips';
import { TopicTable } from './topic-table';
import { YearChart } from './year-chart';

/** A list of briefs and what it is about: section, topic, concept, scheme, source, curator, offering. */
export function ListPage({ page }: { page: ListPageView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead {...page}>
        <p className="mt-4 text-meta text-soft">
          {page.count}
          {page.oldest && (
            <>
              , the first of <DateTime date={page.oldest} />
            </>
          )}
          {page.newest && (
            <>
              , the newest of <DateTime date={page.newest} />
            </>
          )}
        </p>
        <ListWords page={page} />
        <TopicChips topics={page.topics} />
      </PageHead>
      {page.index && (
        <section className="border-t border-ink pt-4 pb-14">
          <h2 className="text-small text-soft">{page.index.title}</h2>
          <CountedLinks links={page.index.items} />
        </section>
      )}
      <div className="two-columns">
        <section>
          <h2 className={page.tabs ? 'sr-only' : 'side-title'}>Newest first</h2>
          {page.tabs && <Tabs tabs={page.tabs} />}
          {page.empty && <p className="lede">{page.empty}</p>}
          <BriefList list={page.list} />
        </section>
        <AsideColumn about={page.about} lists={page.sides} subscribe={page.subscribe}>
          {page.note && <SideNote note={page.note} />}
          {page.years && <YearChart chart={page.years} />}
          {page.topicTable && <TopicTable table={page.topicTable} />}
        </AsideColumn>
      </div>
    </div>
  );
}
