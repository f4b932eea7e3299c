/** A page → whether search engines may show it, as this site decides. */
import { maySearchEnginesShow, type PageKind } from '../domain/search-engine-policy';
import { site } from '../site';

export function mayBeIndexed(page: PageKind): boolean {
  return maySearchEnginesShow(page, site.showsWordlessBriefs);
}
