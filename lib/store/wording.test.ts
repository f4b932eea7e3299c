import { describe, expect, it } from 'vitest';
import { wordingKey, wordingsOfName } from './wording';

describe('wordingKey', () => {
  it.each([
    ['Tele-Health', 'telehealth'],
    ['MedCity News', 'medcitynews'],
    ['Électronic  health Records', 'electronic health record'],
    ['CCMs', 'ccm'],
    ['遠隔医療', '遠隔 医療'],
  ])('is the same for %j and %j', (one, other) => {
    expect(wordingKey(one)).toBe(wordingKey(other));
  });

  it('tells words apart', () => {
    expect(wordingKey('telehealth')).not.toBe(wordingKey('telemedicine'));
  });
});

describe('wordingsOfName', () => {
  it.each([
    ['Telehealth', ['Telehealth']],
    [
      'Chronic Care Management (CCM)',
      ['Chronic Care Management (CCM)', 'Chronic Care Management', 'CCM'],
    ],
    [
      'Electronic Health Records (EHRs)',
      ['Electronic Health Records (EHRs)', 'Electronic Health Records', 'EHRs'],
    ],
    ['Quality of Life (QL)', ['Quality of Life (QL)', 'Quality of Life', 'QL']],
    ['Nursing (general)', ['Nursing (general)', 'Nursing']],
    ['Markup Language (XML)', ['Markup Language (XML)', 'Markup Language']],
    ['(CCM)', ['(CCM)']],
  ])('of %s', (name, wordings) => {
    expect(wordingsOfName(name)).toEqual(wordings);
  });
});
