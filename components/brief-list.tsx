import type { BriefListView } from '@/lib/view/brief-list';
import { BriefCard } from './brief-card';
import { Facets } from './facets';
import { Pagination } from './pagination';

export function BriefList({ list }: { list: BriefListView }) {
  return (
    <>
      {list.facets && <Facets facets={list.facets} />}
      <ol className="brief-list">
        {list.cards.map((card) => (
          <BriefCard key={card.href} card={card} />
        ))}
      </ol>
      {list.pagination && <Pagination pagination={list.pagination} />}
    </>
  );
}
