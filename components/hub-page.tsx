import type { HubPageView } from '@/lib/view/hub-page';
import { AsideColumn } from './aside-column';
import { Breadcrumbs } from './breadcrumbs';
import { BriefList } from './brief-list';
import { FigureList } from './figure-list';
import { Tabs } from './tabs';
import { TopicBundles } from './topic-bundles';

export function HubPage({ page }: { page: HubPageView }) {
  return (
    <div className={page.hue}>
      <header className="border-b border-hairline bg-wash">
        <div className="shell flex flex-col gap-x-16 gap-y-10 py-10 lg:flex-row lg:items-end">
          <div className="max-w-[40rem] grow">
            <Breadcrumbs trail={page.breadcrumbs} tone="accent" />
            <h1 className="page-title">{page.heading}</h1>
            {page.masthead && <p className="masthead">{page.masthead}</p>}
            {page.summary && <p className="lede">{page.summary}</p>}
          </div>
          <div className="lg:ml-auto">
            <FigureList figures={page.figures} />
          </div>
        </div>
      </header>
      <TopicBundles bundles={page.bundles} />
      <div className="shell two-columns pt-14">
        <section>
          <h2 className="sr-only">Newest briefs</h2>
          <Tabs tabs={page.tabs} />
          <BriefList list={page.list} />
        </section>
        <AsideColumn about={page.about} lists={page.sides} subscribe={page.subscribe} />
      </div>
    </div>
  );
}
