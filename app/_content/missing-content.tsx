import { z } from 'zod';
import { MissingPage } from '@/components/missing-page';
import type { BriefSummary } from '@/lib/repository/answers';
import { repository } from '@/lib/repository/open-repository';
import { gonePage, type MissingPageView, missingPage } from '@/lib/view/missing-page';
import { statusHead } from '@/lib/view/status-head';
import { type Content, contentPage } from './content-page';

const nearestBriefs = 5;

/** Those of the path that was asked for, joined by dashes. */
const asked = z.object({ words: z.string() });

export const missingRoute = contentPage('missing', asked, findMissingContent);
export const goneRoute = contentPage('gone', asked, ({ words }) =>
  helpfulContent(gonePage(findNearest(words)), 410),
);

/** Also for addresses whose page finds out by itself that there is nothing to show. */
export function findMissingContent({ words }: z.output<typeof asked>): Content {
  return helpfulContent(missingPage(findNearest(words)), 404);
}

function findNearest(words: string): BriefSummary[] {
  return repository().listNearestBriefs(words.split('-'), nearestBriefs);
}

/** What happened, and where to go on from here. */
export function helpfulContent(view: MissingPageView, status: 404 | 410): Content {
  return {
    at: undefined,
    head: statusHead(view.heading, status),
    body: <MissingPage page={view} />,
  };
}
