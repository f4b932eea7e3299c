/** A path → what kind of page it is, for a table by kind. */
import { decodePath } from '@/lib/domain/old-path';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { parseTarget } from '@/lib/routes';

/** `brief` is the only kind that is no list. */
export function kindOfPage(repository: ContentRepository, path: string): string {
  const decoded = decodePath(path.replace(/\?.*$/, '')) ?? path;
  const target = parseTarget(decoded.replace(/\/page\/\d+$/, '') || '/');
  if (!target) return 'other';
  if (target.kind !== 'place') return target.kind;
  return repository.findBrief(target.path) ? 'brief' : 'section';
}
