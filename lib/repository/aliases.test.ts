import { describe, expect, it } from 'vitest';
import { openSample } from './open-sample.fixture';
import { sampleBrief } from './sample-corpus.fixture';

const briefs = [
  sampleBrief({ slug: 'a', curated: '2021-01-01', aliases: ['/old', '/both'] }),
  sampleBrief({ slug: 'b', curated: '2022-01-01', title: 'The newer', aliases: ['/both'] }),
];
const open = () => openSample({ briefs, withdrawn: ['/news/withdrawn'] }).aliases;

describe('the alias ledger', () => {
  it('lists every old path in order with all that claim it, the one that is granted first', () => {
    const aliases = open();
    expect(aliases.list('', 9, false)).toEqual([
      {
        key: '/both',
        claims: [
          { by: 'document', to: '/news/b', title: 'The newer' },
          { by: 'document', to: '/news/a', title: 'Title of a' },
        ],
      },
      {
        key: '/news/withdrawn',
        claims: [{ by: 'document', to: undefined, title: undefined }],
      },
      { key: '/old', claims: [{ by: 'document', to: '/news/a', title: 'Title of a' }] },
    ]);
  });

  it('goes on where a page ended, and tells conflicts apart', () => {
    const aliases = open();
    expect(aliases.list('/both', 1, false).map(({ key }) => key)).toEqual(['/news/withdrawn']);
    expect(aliases.list('', 9, true).map(({ key }) => key)).toEqual(['/both']);
    expect(aliases.count()).toEqual({ paths: 3, conflicts: 1 });
  });
});
