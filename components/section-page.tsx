import type { ListPageView } from '@/lib/view/list-page';
import { ListPage } from './list-page';

export function SectionPage({ page }: { page: ListPageView }) {
  return <ListPage page={page} />;
}
