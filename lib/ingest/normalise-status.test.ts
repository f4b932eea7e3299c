import { describe, expect, it } from 'vitest';
import { fieldsFrom, seedDocument, seedNumbers, withFindings } from './documents.fixture';
import { normaliseStatus } from './normalise-status';
import { normaliseType } from './normalise-type';

const statusOf = (yaml: string) =>
  withFindings((report) => normaliseStatus(fieldsFrom(yaml), report));

describe('normaliseStatus', () => {
  it('publishes every seed, whose status is empty', () => {
    const found = seedNumbers.map((seed) => normaliseStatus(seedDocument(seed).fields, () => {}));
    expect(found).toEqual(seedNumbers.map(() => 'public'));
  });

  it.each([
    "status: ''",
    'status: Approved',
    'status: " APPROVED "',
    'status: past',
    'status: Upcoming',
    'status: canceled',
    'status:',
    'a: 1',
  ])('publishes with %s', (yaml) => {
    expect(statusOf(yaml)).toEqual({ value: 'public', findings: [] });
  });

  it.each([
    ['status: Draft', 'status: not-public: Draft → '],
    ['status: 1', 'status: not-public: 1 → '],
    ['status: [Approved]', 'status: not-public: a list → '],
    ['draft: true', 'draft: not-public: true → '],
  ])('withdraws with %s', (yaml, finding) => {
    expect(statusOf(yaml)).toEqual({ value: 'withdrawn', findings: [finding] });
  });
});

describe('normaliseType', () => {
  const typeOf = (yaml: string) =>
    withFindings((report) => normaliseType(fieldsFrom(yaml), report));

  it('takes both spellings of the seeds for the same', () => {
    const types = (['000', '001'] as const).map((s) =>
      normaliseType(seedDocument(s).fields, () => {}),
    );
    expect(types).toEqual(['curated-content', 'curated-content']);
  });

  it.each([
    ['news', 'news'],
    ['media-video', 'video'],
    ['Event', 'event'],
    ['post', 'post'],
    ['curate-infographics', 'infographic'],
    ['recent-update', 'update'],
    ['bookmark', 'bookmark'],
    ['contribute-content', 'contributed-content'],
    ['external-bookmark-feed', 'feed-item'],
  ])('folds %s to %s', (archetype, type) => {
    expect(typeOf(`archetype: ${archetype}`)).toEqual({ value: type, findings: [] });
  });

  it('publishes what it does not know as another kind, and says so', () => {
    expect(typeOf('archetype: press-kit')).toEqual({
      value: 'other',
      findings: ['archetype: value-unknown: press-kit → other'],
    });
    expect(typeOf('a: 1')).toEqual({
      value: 'other',
      findings: ['archetype: value-missing:  → other'],
    });
  });
});
