/** The keys under which a brief is listed and counted, each once. */
import type { BriefFacts } from '../domain/brief';
import { facetKey } from '../store/facet-key';
import { listKey } from '../store/list-key';
import { listsOf } from './collect-lists';

/** Those of its lists, and of its content type, rubrics and year, by which lists are narrowed. */
export function keysOfBrief(brief: BriefFacts): string[] {
  const keys = [
    ...listsOf(brief).map(listKey),
    facetKey({ kind: 'type', value: brief.type }),
    ...brief.rubrics.map((value) => facetKey({ kind: 'rubric', value })),
    ...(brief.curated ? [facetKey({ kind: 'year', value: brief.curated.slice(0, 4) })] : []),
  ];
  return [...new Set(keys)];
}
