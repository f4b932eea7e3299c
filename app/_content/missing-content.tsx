import { z } from 'zod';
import { MissingPage } from '@/components/missing-page';
import { repository } from '@/lib/repository/open-repository';
import { gonePage, type MissingPageView, missingPage } from '@/lib/view/missing-page';
import { type Content, contentPage } from './content-page';
import { noParams } from './route-params';

const nearestBriefs = 5;

export const missingRoute = contentPage(z.object({ words: z.string() }), findMissingContent);
export const goneRoute = contentPage(noParams, findGoneContent);

/** `words` are those of the path that was asked for, joined by dashes. */
function findMissingContent({ words }: { words: string }): Content {
  return helpfulContent(
    missingPage(repository().listNearestBriefs(words.split('-'), nearestBriefs)),
  );
}

function findGoneContent(): Content {
  return helpfulContent(gonePage([]));
}

function helpfulContent(view: MissingPageView): Content {
  return {
    at: undefined,
    head: {
      title: view.heading,
      description: undefined,
      path: undefined,
      index: false,
      article: undefined,
      feed: undefined,
      previous: undefined,
      next: undefined,
      jsonLd: [],
    },
    body: <MissingPage page={view} />,
  };
}
