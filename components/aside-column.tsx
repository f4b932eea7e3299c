import type { ReactNode } from 'react';
import type { SafeHtml } from '@/lib/domain/safe-html';
import type { SideListView } from '@/lib/view/side-list';
import type { SubscribeView } from '@/lib/view/subscribe';
import { SafeHtmlText } from './safe-html';
import { SideList } from './side-list';
import { SubscribeLinks } from './subscribe-links';

/** What stands beside a list: words about it, what else is in it, how to follow it. */
export function AsideColumn({
  about,
  lists,
  subscribe,
  children,
}: {
  about?: SafeHtml | undefined;
  lists: SideListView[];
  subscribe: SubscribeView;
  /** Drawings, between the words and the lists. */
  children?: ReactNode;
}) {
  return (
    <div className="side">
      {about && (
        <section>
          <h2 className="side-title">About</h2>
          <SafeHtmlText html={about} className="about" />
        </section>
      )}
      {children}
      {lists.map((list) => (
        <SideList key={list.title} list={list} />
      ))}
      <SubscribeLinks subscribe={subscribe} />
    </div>
  );
}
