/** Takes counts; gives the few large figures at the head of a page. */
import { figure } from './count';

export type FigureView = { label: string; value: string };

export type Totals = { briefs: number; sources: number; topics: number; curators: number };

export function figures(totals: Totals): FigureView[] {
  return [
    { label: totals.briefs === 1 ? 'Brief' : 'Briefs', value: figure(totals.briefs) },
    { label: totals.sources === 1 ? 'Source' : 'Sources', value: figure(totals.sources) },
    { label: totals.topics === 1 ? 'Topic' : 'Topics', value: figure(totals.topics) },
    { label: totals.curators === 1 ? 'Curator' : 'Curators', value: figure(totals.curators) },
  ];
}
