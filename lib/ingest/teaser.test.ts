import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { briefFrom, seedDocument, withFindings } from './documents.fixture';
import { readField } from './fields';
import { sanitise } from './sanitise';
import { teaser } from './teaser';

function seedTeaser(seed: '000' | '001' | '002') {
  const { body } = seedDocument(seed);
  return teaser(withFindings((report) => sanitise(body, () => undefined, report)).value.text);
}

describe('teaser', () => {
  it('ends seed 000 at a word', () => {
    expect(seedTeaser('000')).toBe(
      'Delivering virtual care to everyone requires adaptation, training and deep insights into issues that can hinder a connection. Healthcare organizations nationwide have quickly launched or scaled up…',
    );
  });

  it('puts the blank between the paragraphs of seed 002 that its description lacks', () => {
    expect(seedTeaser('002')).toContain(
      'patients with medical conditions. For telehealth services',
    );
  });

  it('puts the blank between the lines of seed 001, and leaves its cut word out', () => {
    const { fields } = seedDocument('001');
    expect(readField(fields, 'description')).toMatch(/partnerships\."Telehealth .* addressing l$/);
    expect(seedTeaser('001')).toMatch(/partnerships\. "Telehealth .* addressing…$/);
  });

  it('keeps a text of 200 characters whole', () => {
    const text = `${'word '.repeat(39)}words`;
    expect(text).toHaveLength(200);
    expect(teaser(text)).toBe(text);
    expect(teaser('')).toBe('');
  });

  it('leaves no mark before the ellipsis', () => {
    const words = 'word '.repeat(37);
    const long = 'x'.repeat(30);
    expect(teaser(`${words}end, ${long}`)).toBe(`${words}end…`);
    expect(teaser(`${words}so — ${long}`)).toBe(`${words}so…`);
    expect(teaser(`${words}so." (${long}`)).toBe(`${words}so…`);
    expect(teaser(`${words}up 5% ${long}`)).toBe(`${words}up 5%…`);
    expect(teaser(`${words}(CCM) ${long}`)).toBe(`${words}(CCM)…`);
  });

  it('cuts scripts without blanks between characters, and none in half', () => {
    expect(teaser('遠'.repeat(300))).toBe(`${'遠'.repeat(199)}…`);
    expect(teaser(`a${'👩‍⚕️'.repeat(100)}`).toWellFormed()).toBe(`a${'👩‍⚕️'.repeat(39)}…`);
  });

  it('is at most 200 characters long and begins as the text does', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 5, maxLength: 20 }), (written) => {
        const text = written.join('').replaceAll(/\s+/g, ' ').trim();
        const cut = teaser(text);
        expect(cut.length).toBeLessThanOrEqual(200);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('is rebuilt from the body, not taken from the description', () => {
    expect(briefFrom('title: a\ndescription: glued.Text', '<p>The body.</p>').teaser).toBe(
      'The body.',
    );
  });
});
