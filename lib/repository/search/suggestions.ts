/** What is suggested to somebody who is typing. */
import type { BriefDate } from '../../domain/instant';
import type { SitePath } from '../../domain/site-path';
import type { Target } from '../../routes';

/** A page that lists briefs, by what it is named after. */
export type SuggestedList = {
  target: Extract<Target, { kind: 'topic' | 'concept' | 'community' | 'source' | 'curator' }>;
  name: string;
  count: number;
};

export type SuggestedBrief = {
  path: SitePath;
  title: string;
  source: string | undefined;
  curated: BriefDate | undefined;
};

export type Suggestions = {
  /** What was looked for, the last as a beginning. */
  terms: string[];
  /** What was typed, corrected, where nothing begins as what was typed. */
  corrected: string | undefined;
  topics: SuggestedList[];
  communities: SuggestedList[];
  sources: SuggestedList[];
  curators: SuggestedList[];
  /** Newest first. */
  briefs: SuggestedBrief[];
};
