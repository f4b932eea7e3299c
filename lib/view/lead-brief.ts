/** Takes the newest brief; gives it as the front page opens with it. */
import type { BriefSummary } from '../repository/answers';
import { type BriefCardView, briefCard } from './brief-card';
import { cover } from './cover';
import { longDate } from './date';

export type LeadBriefView = BriefCardView;

export function leadBrief(brief: BriefSummary): LeadBriefView {
  return {
    ...briefCard(brief, 'mixed'),
    curated: brief.curated && longDate(brief.curated),
    cover: cover(brief, 'wide'),
  };
}
