import { describe, expect, it } from 'vitest';
import { wordsAsWritten } from './words-as-written';

describe('wordsAsWritten', () => {
  it.each([
    ['keeps an acronym in its letters', ['ccm'], 'A code for CCM.', ['CCM']],
    [
      'takes the small letters where a title has capitals',
      ['inhaler'],
      'Inhaler Use. One inhaler.',
      ['inhaler'],
    ],
    ['gives a compound in its parts', ['telehealth'], 'By tele-health.', ['tele-health']],
    ['gives one part of a compound alone', ['remote'], 'A remote-only visit.', ['remote']],
    ['writes British where the text does', ['pediatric'], 'A paediatric ward.', ['paediatric']],
    ['keeps accents', ['zurich'], 'In Zürich.', ['Zürich']],
    ['leaves what the text does not have', ['asthma'], 'Nothing.', ['asthma']],
  ])('%s', (_, spelled, text, written) => {
    expect(wordsAsWritten(spelled, text)).toEqual(written);
  });
});
