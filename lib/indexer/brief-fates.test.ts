import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { briefFates, type FormerBrief } from './brief-fates';
import type { PublishedBrief } from './published-brief';

type Draft = { file: string; path: string; id?: string; text?: string };

function brief({ file, path, id, text = `text of ${path}` }: Draft): PublishedBrief {
  const [place = '', slug = ''] = [path.slice(0, path.lastIndexOf('/')), path.split('/').at(-1)];
  return {
    file,
    paths: {
      path: sitePathSchema.parse(path),
      place: sitePathSchema.parse(place),
      slug: slugSchema.parse(slug),
      aliases: [],
    },
    document: { id, text },
  };
}

const withdrawn = (file: string, path: string): PublishedBrief => ({
  file,
  paths: brief({ file, path }).paths,
});

/** Where each of the former ones is now, or what else became of it. */
function fates(
  former: PublishedBrief[],
  present: PublishedBrief[],
  { until = 'now', broken = [] }: { until?: FormerBrief['until']; broken?: string[] } = {},
): string[] {
  const known = former.map((one) => ({ ...one, until }));
  const isBroken = (file: string) => broken.includes(file);
  return briefFates({ former: known, present, isBroken }).map((fate) =>
    fate.kind === 'renamed' ? fate.to : fate.kind,
  );
}

const a = brief({ file: 'a', path: '/news/a', id: '1' });

describe('briefFates', () => {
  it('knows a brief again by id or by text, in any file', () => {
    for (const file of ['a', 'b']) {
      expect(fates([a], [brief({ file, path: '/news/b', id: '1' })])).toEqual(['/news/b']);
      expect(fates([a], [brief({ file, path: '/news/b', text: 'text of /news/a' })])).toEqual([
        '/news/b',
      ]);
    }
  });

  it('tells that one stays, though its path is spelled otherwise or its file is another', () => {
    expect(fates([a], [brief({ file: 'a', path: '/news/A', id: '1' })])).toEqual(['stays']);
    expect(fates([a], [brief({ file: 'b', path: '/news/a', id: '2', text: '' })])).toEqual([
      'stays',
    ]);
  });

  it('takes the file for the brief where nothing else tells', () => {
    const unnamed = brief({ file: 'a', path: '/news/a' });
    expect(fates([unnamed], [brief({ file: 'a', path: '/news/b' })])).toEqual(['/news/b']);
    expect(fates([unnamed], [withdrawn('a', '/news/b')])).toEqual(['/news/b']);
    expect(fates([a], [brief({ file: 'a', path: '/news/b', id: '2' })])).toEqual(['gone']);
  });

  it('follows briefs through an export that numbers its files anew', () => {
    const exported = (names: string[]) =>
      names.map((name, number) => brief({ file: `${number}`, path: `/news/${name}`, id: name }));
    const unnamed = (names: string[]) =>
      names.map((name, number) => brief({ file: `${number}`, path: `/news/${name}` }));
    for (const files of [exported, unnamed]) {
      expect(fates(files(['a', 'b', 'c']), files(['new', 'a', 'b']))).toEqual([
        'stays',
        'stays',
        'gone',
      ]);
    }
  });

  it('takes an id in its own section, and over sections only where no other has it', () => {
    const elsewhere = brief({ file: 'b', path: '/x/b', id: '1' });
    const here = brief({ file: 'c', path: '/news/c', id: '1' });
    expect(fates([a], [elsewhere])).toEqual(['/x/b']);
    expect(fates([a], [elsewhere, here])).toEqual(['/news/c']);
    expect(fates([a], [elsewhere, brief({ file: 'd', path: '/y/d', id: '1' })])).toEqual(['gone']);
    const there = brief({ file: 'e', path: '/x/e', id: '1' });
    expect(fates([a, there], [there])).toEqual(['gone', 'stays']);
  });

  it('knows nothing of a file that is broken, unless the brief is found elsewhere', () => {
    expect(fates([a], [], { broken: ['a'] })).toEqual(['broken']);
    const moved = brief({ file: 'b', path: '/news/b', id: '1' });
    expect(fates([a], [moved], { broken: ['a'] })).toEqual(['/news/b']);
    const mended = brief({ file: 'a', path: '/news/b' });
    expect(fates([a], [mended], { until: 'broken' })).toEqual(['/news/b']);
  });

  it('finds one that is gone for long by its text alone', () => {
    const gone = { until: 'gone' } as const;
    for (const file of ['a', 'b']) {
      const other = brief({ file, path: '/news/b', id: '1' });
      expect(fates([a], [other], gone)).toEqual(['gone']);
      const same = brief({ file, path: '/news/b', text: 'text of /news/a' });
      expect(fates([a], [same], gone)).toEqual(['/news/b']);
    }
  });
});
