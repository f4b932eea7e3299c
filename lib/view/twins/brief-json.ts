/** A brief → JSON for programs: all that its page says, without the page. */
import type { StoredBrief } from '../../repository/answers';
import { briefFacts } from './brief-facts';

/** What is not known is left out. */
export function briefJson(brief: StoredBrief, siteUrl: string): string {
  return `${JSON.stringify(briefFacts(brief, siteUrl), undefined, 2)}\n`;
}
