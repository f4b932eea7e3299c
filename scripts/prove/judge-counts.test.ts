import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { type CountedList, judgeLists, judgePages } from './judge-counts';
import { pageFacts } from './page-facts';

const list = (more: Partial<CountedList>): CountedList => ({
  ...{ path: '/topic/a', count: 2, walked: ['/news/b', '/news/a'], text: 'A topic with 2 briefs' },
  ...{ fed: ['/news/b', '/news/a'], searched: 2 },
  ...more,
});

describe('judgeLists', () => {
  it('has nothing against a list that is counted alike everywhere', () => {
    const long = {
      ...{ count: 1_200, walked: undefined, text: '1,200 briefs', searched: undefined },
      fed: Array.from({ length: 50 }, (_, at) => `/news/${at}`),
    };
    expect(judgeLists([list({}), list(long)], 50)).toEqual([]);
  });

  it.each([
    [{ text: '12 briefs' }, '/topic/a does not say that it holds 2'],
    [{ walked: ['/news/b', '/news/b'] }, '/topic/a lists a brief twice'],
    [{ walked: ['/news/b'], fed: ['/news/b'] }, '/topic/a holds 2, and its pages list 1'],
    [{ fed: ['/news/b'] }, '/topic/a holds 2, and its feed 1'],
    [{ fed: ['/news/a', '/news/b'] }, '/topic/a and its feed do not agree'],
    [{ searched: 3 }, '/topic/a holds 2, and the search finds 3'],
  ])('says where %o does not agree', (more, line) => {
    expect(judgeLists([list(more)], 50)).toContain(line);
  });
});

const page = (title: string, url: string, robots = 'index, follow') =>
  pageFacts(
    parseDocument(
      `<!doctype html><title>${title}</title><meta name="description" content="About ${title}"><meta name="robots"
       content="${robots}"><link rel="canonical" href="${url}"><main>Some <b>1 brief</b></main>
       <script type="application/ld+json">{"@graph":[{"@type":"ItemList","itemListElement":[{"url":"https://x.org/news/a"}]}]}</script>`,
    ),
    'https://x.org/a',
  );

describe('pageFacts', () => {
  it('are what a page says of itself', () => {
    expect(page('One', 'https://x.org/a')).toEqual({
      ...{ isIndexed: true, title: 'One', description: 'About One' },
      ...{ listed: ['/news/a'], text: 'Some 1 brief' },
    });
  });

  it('say that what is called otherwise, or hidden, is not indexed', () => {
    const pages = [page('One', 'https://x.org/b'), page('One', 'https://x.org/a', 'noindex')];
    expect(pages.map(({ isIndexed }) => isIndexed)).toEqual([false, false]);
  });
});

describe('judgePages', () => {
  const one = page('One', 'https://x.org/a');
  const two = page('Two', 'https://x.org/a');

  it('has nothing against pages that the sitemap names, each with words of its own', () => {
    const pages = new Map([
      ['/a', one],
      ['/b', two],
    ]);
    expect(judgePages(pages, ['/b', '/a'])).toEqual([]);
  });

  it('names pages that one of them lacks, and words that two have', () => {
    const pages = new Map([
      ['/a', one],
      ['/b', one],
    ]);
    expect(judgePages(pages, ['/a', '/c', '/c'])).toEqual([
      'the sitemap names a page twice',
      '/b is in no sitemap',
      '/c is in the sitemap, and no search engine may show it',
      '/b has the title of /a: One',
      '/b has the description of /a: About One',
    ]);
  });
});
