import { z } from 'zod';
import { MissingPage } from '@/components/missing-page';
import { repository } from '@/lib/repository/open-repository';
import { gonePage, type MissingPageView, missingPage } from '@/lib/view/missing-page';
import { statusHead } from '@/lib/view/status-head';
import { type Content, contentPage } from './content-page';
import { noParams } from './route-params';

const nearestBriefs = 5;

export const missingRoute = contentPage(z.object({ words: z.string() }), findMissingContent);
export const goneRoute = contentPage(noParams, findGoneContent);

/** `words` are those of the path that was asked for, joined by dashes. */
/** Also for addresses whose page finds out by itself that there is nothing to show. */
export function findMissingContent({ words }: { words: string }): Content {
  const nearest = repository().listNearestBriefs(words.split('-'), nearestBriefs);
  return helpfulContent(missingPage(nearest), 404);
}

function findGoneContent(): Content {
  return helpfulContent(gonePage([]), 410);
}

/** What happened, and where to go on from here. */
export function helpfulContent(view: MissingPageView, status: 404 | 410): Content {
  return {
    at: undefined,
    head: statusHead(view.heading, status),
    body: <MissingPage page={view} />,
  };
}
