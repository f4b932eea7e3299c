import type { HitView } from '@/lib/view/search-page';
import { BriefCard } from './brief-card';
import { MarkedText } from './marked-text';

export function SearchHit({ hit }: { hit: HitView }) {
  return (
    <BriefCard
      card={hit.card}
      title={<MarkedText parts={hit.title} />}
      teaser={<MarkedText parts={hit.teaser} />}
    />
  );
}
