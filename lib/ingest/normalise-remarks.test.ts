import { describe, expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { normaliseRemarks } from './normalise-remarks';

const remarksOf = (yaml: string) =>
  withFindings((report) => normaliseRemarks(fieldsFrom(yaml), report)).value;

describe('normaliseRemarks', () => {
  it('takes nulls and blanks of seed 001 for absent, and calms its masthead', () => {
    expect(normaliseRemarks(seedDocument('001').fields, () => {})).toEqual({
      communityName: 'News',
      masthead: 'News',
      institution: undefined,
      offering: undefined,
      via: undefined,
      insight: undefined,
      sourceAuthor: undefined,
    });
  });

  it('keeps what the community of seed 000 calls itself', () => {
    expect(normaliseRemarks(seedDocument('000').fields, () => {})).toMatchObject({
      communityName: 'Chronic Care Management (CCM)',
      masthead: 'Chronic Care Management (CCM) CoP',
    });
  });

  it.each([
    ['CCM', 'CCM'],
    ['NEWS AND EVENTS', 'News And Events'],
    ['CHRONIC CARE (CCM)', 'Chronic Care (CCM)'],
    ['eHealth NEWS', 'eHealth NEWS'],
  ])('writes the masthead %s as %s', (written, masthead) => {
    expect(remarksOf(`mastHead: ${written}`).masthead).toBe(masthead);
  });

  it('shows what is present', () => {
    const yaml = `
institution: Example Hospital
offering: A Home Monitor
via: Someone
viaLink: https://example.org/a
insights_name: A Study
insights_description: Of many
htmlMetaData: {author: Jane Doe <jane@example.org>}`;
    expect(remarksOf(yaml)).toEqual({
      communityName: undefined,
      masthead: undefined,
      institution: 'Example Hospital',
      offering: 'A Home Monitor',
      via: { name: 'Someone', url: 'https://example.org/a' },
      insight: { name: 'A Study', description: 'Of many' },
      sourceAuthor: 'Jane Doe',
    });
  });

  it('shows a link and a description that come without a name', () => {
    expect(remarksOf("via: ' '\nviaLink: https://www.example.org/a").via).toEqual({
      name: 'example.org',
      url: 'https://www.example.org/a',
    });
    expect(remarksOf('insights_description: Of many').insight).toEqual({
      name: undefined,
      description: 'Of many',
    });
  });

  it('links nothing that is no address, and names nobody by one', () => {
    const { value, findings } = withFindings((report) =>
      normaliseRemarks(fieldsFrom('via: A\nviaLink: javascript:x'), report),
    );
    expect(value.via).toEqual({ name: 'A', url: undefined });
    expect(findings).toEqual(['viaLink: value-invalid: javascript:x → ']);
    expect(remarksOf('htmlMetaData: [null]').sourceAuthor).toBeUndefined();
    expect(
      remarksOf('htmlMetaData: {author: "https://example.org/jane"}').sourceAuthor,
    ).toBeUndefined();
  });
});
