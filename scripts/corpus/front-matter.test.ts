import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { yamlBlock } from './front-matter';

describe('yamlBlock', () => {
  it('writes blocks, with quotes only where they are needed', () => {
    const fields = {
      title: 'Telehealth: a year later',
      'dropmark.editURL': null,
      tags: ['news', 'isn’t', ' blank', 'no', '“quoted”'],
      link: { brand: '', href: 'https://example.org/a', size: [1, 2] },
      offerings: [{ label: 'One', categories: ['KLAS: Telehealth'] }],
    };
    expect(yamlBlock(fields)).toBe(`title: 'Telehealth: a year later'
dropmark.editURL: null
tags:
- news
- isn’t
- ' blank'
- 'no'
- '“quoted”'
link:
  brand: ''
  href: 'https://example.org/a'
  size:
  - 1
  - 2
offerings:
- label: One
  categories:
  - 'KLAS: Telehealth'
`);
  });

  it('is read as what was written, whatever it is', () => {
    const key = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text !== '__proto__');
    const { fields } = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }).filter((items) => !items.some(Array.isArray)),
        tie('fields'),
      ),
      fields: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(fields, (written) => {
        expect(load(yamlBlock(written), { schema: CORE_SCHEMA })).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });
});
