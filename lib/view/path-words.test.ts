import { describe, expect, it } from 'vitest';
import { pathWords } from './path-words';

describe('pathWords', () => {
  it('keeps the telling words, those of the last segment first, each once', () => {
    expect(
      pathWords('/news/2021/02/how-to-create-a-Patient-focused-telehealth_Telehealth.html'),
    ).toEqual(['create', 'patient', 'focused', 'telehealth']);
    expect(pathWords('/communities/chronic-care/überversorgung')).toEqual([
      'überversorgung',
      'chronic',
      'care',
    ]);
  });

  it('finds nothing to search for in a path without words', () => {
    expect(['/', '//', '/2021/02/', '/a/the/of'].map(pathWords)).toEqual([[], [], [], []]);
  });

  it('stays short, whatever was asked for', () => {
    expect(
      pathWords(`/${Array.from({ length: 5000 }, (_, at) => `word${at}`).join('-')}`),
    ).toHaveLength(12);
  });
});
