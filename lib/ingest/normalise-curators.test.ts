import { describe, expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { displayName, normaliseCurators } from './normalise-curators';

const curatorsOf = (yaml: string) =>
  withFindings((report) => normaliseCurators(fieldsFrom(yaml), report));

describe('normaliseCurators', () => {
  it('names the curators of the seeds, and prints no address of theirs', () => {
    const seeds = ['000', '001', '002', '003', '004'] as const;
    expect(seeds.flatMap((seed) => normaliseCurators(seedDocument(seed).fields, () => {}))).toEqual(
      [
        { slug: 'saima-andrabi', name: 'Saima Andrabi' },
        { slug: 'radhika-narayanan', name: 'Radhika Narayanan' },
        { slug: 'vinit', name: 'Vinit' },
        { slug: 'vinit', name: 'Vinit' },
        { slug: 'sonalika-ghosh', name: 'Sonalika Ghosh' },
      ],
    );
  });

  it('reads a text, a list, and a mapping with a name, each curator once', () => {
    expect(curatorsOf('author: Opsfolio Community').value).toEqual([
      { slug: 'opsfolio-community', name: 'Opsfolio Community' },
    ]);
    expect(
      curatorsOf('author: [José Núñez, jose nunez, {name: Łukasz Øster}, "", 7, [a]]'),
    ).toEqual({
      value: [
        { slug: 'jose-nunez', name: 'José Núñez' },
        { slug: 'lukasz-oster', name: 'Łukasz Øster' },
        { slug: '7', name: '7' },
      ],
      findings: ['author: value-invalid: 7 → 7', 'author: value-invalid: a list → '],
    });
  });

  it('repeats no address in a finding', () => {
    expect(curatorsOf('author: JosÃ© NÃºÃ±ez @example.org')).toEqual({
      value: [{ slug: 'jose-nunez', name: 'José Núñez' }],
      findings: ['author: text-repaired: JosÃ© NÃºÃ±ez … → José Núñez …'],
    });
  });

  it('gives a name without Latin letters a stable slug, and none that a list needs', () => {
    expect(curatorsOf('author: 山田太郎').value[0]?.slug).toMatch(/^x-[0-9a-f]{14}$/);
    expect(curatorsOf('author: Page').value[0]?.slug).toBe('page-curator');
  });
});

describe('displayName', () => {
  it.each([
    ['Vinit @maxinovip.com', 'Vinit'],
    ['Jane Doe <jane@example.org>', 'Jane Doe'],
    ['Jane Doe jane@example.org', 'Jane Doe'],
    ['Jane Doe (jane@example.org)', 'Jane Doe'],
    ['jane.doe@example.org', 'jane.doe'],
    ['<jane@example.org>', 'jane'],
    ['mailto:jane@example.org', 'jane'],
    ['Dr. Jane Doe (MD)', 'Dr. Jane Doe (MD)'],
    ['@example.org', undefined],
  ])('makes %s %s', (written, name) => {
    expect(displayName(written)).toBe(name);
  });
});
