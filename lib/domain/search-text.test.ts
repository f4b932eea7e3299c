import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { americanSpelling } from './american-spelling';
import { searchText, searchWords } from './search-text';

describe('searchWords', () => {
  it.each([
    ['Café NAÏVE', ['cafe', 'naive']],
    ['the patient’s "chart"', ['the', 'patients', 'chart']],
    ["don't", ['dont']],
    ['ﬁnance １２', ['finance', '12']],
    ['COVID-19', ['covid', '19']],
    ['遠隔医療', ['遠', '隔', '医', '療']],
    ['الطب', ['ا', 'ل', 'ط', 'ب']],
    ['!!! … 🩺', []],
  ])('reads %s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('finds in the text of the index what it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const kept = new Set(searchText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
        expect(searchWords(text).filter((word) => !kept.has(word))).toEqual([]);
      }),
    );
  });
});

describe('searchText', () => {
  it('keeps a compound in its parts and in one', () => {
    expect(searchText('Tele-health care')).toBe('tele-health care telehealth');
  });
});

describe('americanSpelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['organising', 'organizing'],
    ['prioritised', 'prioritized'],
    ['behavioural', 'behavioral'],
    ['colours', 'colors'],
    ['centre', 'center'],
    ['centred', 'centered'],
    ['kilometres', 'kilometers'],
    ['anaemia', 'anemia'],
    ['haemoglobin', 'hemoglobin'],
    ['paediatric', 'pediatric'],
    ['orthopaedics', 'orthopedics'],
    ['anaesthesia', 'anesthesia'],
    ['leukaemia', 'leukemia'],
    ['gynaecology', 'gynecology'],
    ['oedema', 'edema'],
    ['foetal', 'fetal'],
    ['diarrhoea', 'diarrhea'],
    ['counselling', 'counseling'],
    ['labelled', 'labeled'],
    ['enrolment', 'enrollment'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['practised', 'practiced'],
    ['programmes', 'programs'],
    ['catalogue', 'catalog'],
    ['judgement', 'judgment'],
    ['ageing', 'aging'],
  ])('writes %s as %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(americanSpelling(american)).toBe(american);
  });

  it.each([
    'exercise',
    'advised',
    'revising',
    'promise',
    'enterprises',
    'raised',
    'otherwise',
    'hours',
    'source',
    'four',
    'acre',
    'disease',
    'improvise',
    'precisely',
    'supervised',
    'analysis',
    'israel',
  ])('leaves %s as it is', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });

  it('is found in every word that has one', () => {
    const parts =
      `is ise ised ising isation isable our ours re red ae oe oedema rrhoea logue ll led ller ence ences cent lit fib
      practis programme age ageing judge gement artefact sceptic grey enquir sulph specialit ies whilst fulfil enrol instal
      ment s col behavi an h def lic trave model t b org e i`.split(/\s+/);
    const word = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, fc.constantFrom(...parts), (spelled, next) => {
        const text = spelled.join('');
        const spell = (one: string) => (one.length < 5 ? one : americanSpelling(one));
        expect(searchText(`${text} ${next}2${text}`)).toBe(
          `${spell(text)} ${spell(next)}2${spell(text)}`,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
