import type { SideListView } from '@/lib/view/side-list';
import { RuledLinks } from './ruled-links';

/** A short ruled list beside a page. */
export function SideList({ list }: { list: SideListView }) {
  return (
    <section>
      <h2 className="side-title">{list.title}</h2>
      <RuledLinks items={list.items} more={list.more} />
    </section>
  );
}
