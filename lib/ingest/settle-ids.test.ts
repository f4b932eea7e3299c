import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefFrom } from './documents.fixture';
import { settleIds } from './settle-ids';

function filed(file: string, yaml: string) {
  return { file, brief: briefFrom(`title: A title\n${yaml}`) };
}

describe('settleIds', () => {
  it('lets the older of two keep its id, gives the newer one of its own, and says so', () => {
    const newer = filed('b.md', 'id: 7\nslug: t');
    const older = filed('a.md', 'id: 7\nslug: s');
    const { briefs, findings } = settleIds([newer, older]);
    expect(briefs.map(({ file, brief }) => [file, brief.id, brief.path])).toEqual([
      ['b.md', '7-t', '/news/t'],
      ['a.md', '7', '/news/s'],
    ]);
    expect(findings).toEqual([
      {
        file: 'b.md',
        field: 'id',
        kind: 'value-invalid',
        what: 'is also the id of a.md in this section: both are published',
        before: '7',
        after: '7-t',
      },
    ]);
  });

  it('has nothing to settle between sections', () => {
    const one = filed('a.md', 'id: 7\nslug: s');
    const other = filed('b.md', 'id: 7\nslug: s\nbasePath: /events/');
    expect(settleIds([one, other])).toEqual({ briefs: [one, other], findings: [] });
  });

  it('finds yet another where the new one is taken', () => {
    const slugs = [
      ['1-1', 'a'],
      ['1-1', 'b'],
      ['1', '1-a'],
      ['1', 'c'],
    ];
    const briefs = slugs.map(([id, slug], at) => filed(`${at}.md`, `id: '${id}'\nslug: '${slug}'`));
    const ids = settleIds(briefs).briefs.map(({ brief }) => brief.id);
    expect(ids).toEqual([expect.stringMatching(/^1-1-a-[0-9a-f]{14}$/), '1-1', '1-1-a', '1']);
  });

  it('leaves every brief an id that no other of its section has', { timeout: 60_000 }, () => {
    const slug = fc.constantFrom('a', 'b', '1', '1-a', 'a-1');
    const id = fc.constantFrom('1', '1-a', '1-b', '1-1', 'a', '1-1-a');
    const place = fc.constantFrom('/news/', '/events/');
    const documents = fc.uniqueArray(fc.tuple(place, slug, id), {
      selector: ([where, name]) => where + name,
    });
    fc.assert(
      fc.property(documents, (given) => {
        const briefs = given.map(([basePath, name, own], at) =>
          filed(`${at}.md`, `basePath: ${basePath}\nslug: '${name}'\nid: '${own}'`),
        );
        const { briefs: settled, findings } = settleIds(briefs);
        const ids = settled.map(({ brief }) => `${brief.place.path} ${brief.id}`);
        expect(new Set(ids).size).toBe(briefs.length);
        const changed = settled.filter(({ brief }, at) => brief.id !== briefs[at]?.brief.id);
        expect(changed.map(({ file }) => file).sort()).toEqual(
          findings.map(({ file }) => file).sort(),
        );
      }),
    );
  });
});
