import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { doubleEncode, lookalikes, sentences } from './mojibake-samples.fixture';
import { repairMojibake } from './repair-mojibake';

const seed =
  'content/communities/chronic-care-management/curated-content/healthtechmagazine-why-providers-should-address-disparities-in-telehealth-access.md';

describe('repairMojibake', () => {
  it('repairs the apostrophe of seed 000 and shows it in its words', () => {
    const { text, repairs } = repairMojibake(readFileSync(seed, 'utf8'));
    expect(text).toContain('high-quality care isn’t enough to serve');
    expect(repairs).toEqual([
      {
        before: 'high-quality care isnâ€™t enough to serve',
        after: 'high-quality care isn’t enough to serve',
      },
    ]);
  });

  it.each(sentences)('repairs %s when double encoded', (sentence) => {
    const broken = doubleEncode(sentence);
    expect(broken).not.toBe(sentence);
    expect(repairMojibake(broken).text).toBe(sentence);
  });

  it.each(sentences)('repairs %s when encoded three times', (sentence) => {
    expect(repairMojibake(doubleEncode(doubleEncode(sentence))).text).toBe(sentence);
  });

  it.each([...sentences, ...lookalikes])('leaves %s as it is', (sound) => {
    expect(repairMojibake(sound)).toEqual({ text: sound, repairs: [] });
  });

  it('repairs beside sound text of the same line', () => {
    expect(repairMojibake('“Le café” isnâ€™t « naÃ¯f »').text).toBe('“Le café” isn’t « naïf »');
  });

  it('leaves a quoted letter alone even where the same letter was misread', () => {
    expect(repairMojibake('“Ã” and “Å” in cafÃ©, gÄ™Å›').text).toBe('“Ã” and “Å” in café, gęś');
  });

  it('repairs the letter that touches one which is certainly misread', () => {
    expect(repairMojibake('Å\u00a0Ã¡rka').text).toBe('Šárka');
    expect(repairMojibake('5 Å\u00a0de cafÃ©').text).toBe('5 Å\u00a0de café');
  });

  it('leaves what is spoken of in quotation marks, not what they quote', () => {
    expect(repairMojibake('“â€™” is how ‘isnâ€™t’ begins').text).toBe(
      '“â€™” is how ‘isn’t’ begins',
    );
  });

  it('repairs C1 controls, as Latin-1 would have read them', () => {
    expect(repairMojibake('isn\u00e2\u0080\u0099t').text).toBe('isn’t');
  });

  it('repairs an apostrophe that was taken for Latin-1 first', () => {
    expect(repairMojibake('donÂ’t').text).toBe('don’t');
  });

  it('never lengthens a text and settles at once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = repairMojibake(text).text;
        expect(once.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('counts enough samples to mean something', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(lookalikes.length).toBeGreaterThanOrEqual(60);
    const all = [...sentences, ...lookalikes];
    expect(new Set(all).size).toBe(all.length);
  });
});
