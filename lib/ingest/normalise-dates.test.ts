import { describe, expect, it } from 'vitest';
import { fieldsFrom, seedDocument, withFindings } from './documents.fixture';
import { normaliseDates } from './normalise-dates';
import { normaliseSourceDate } from './normalise-source-date';

const dates = (yaml: string) => withFindings((report) => normaliseDates(fieldsFrom(yaml), report));

describe('normaliseDates', () => {
  it('keeps milliseconds of seed 000 and the plain day of seed 001', () => {
    const both = (['000', '001'] as const).map((seed) =>
      normaliseDates(seedDocument(seed).fields, () => {}),
    );
    expect(both).toEqual([
      { curated: '2021-01-15T11:50:18.835Z', modified: '2021-01-15T11:50:23.926Z' },
      { curated: '2022-04-08', modified: '2022-04-08T17:58:23.659Z' },
    ]);
  });

  it('takes the later of both for the last change, and doubts one before the date', () => {
    expect(dates('date: 2022-04-08\nlastMod: 2022-04-07T10:00:00Z')).toEqual({
      value: { curated: '2022-04-08', modified: '2022-04-08' },
      findings: ['lastMod: date-doubtful: 2022-04-07T10:00:00.000Z → 2022-04-08'],
    });
    expect(dates('date: 2022-04-08T10:00:00Z\nlastMod: 2022-04-08')).toEqual({
      value: { curated: '2022-04-08T10:00:00.000Z', modified: '2022-04-08T10:00:00.000Z' },
      findings: [],
    });
  });

  it('invents no date', () => {
    expect(dates('date: 2026-02-30\nlastMod: ""')).toEqual({
      value: { curated: undefined, modified: undefined },
      findings: ['date: value-invalid: 2026-02-30 → ', 'date: value-missing:  → '],
    });
    expect(dates('title: a')).toEqual({
      value: { curated: undefined, modified: undefined },
      findings: ['date: value-missing:  → '],
    });
  });

  it('takes lastMod where it is the only date, and says so', () => {
    expect(dates('date: 20220408\nLastmod: 2022-04-08')).toEqual({
      value: { curated: '2022-04-08', modified: '2022-04-08' },
      findings: ['date: value-invalid: 20220408 → ', 'date: value-missing:  → 2022-04-08'],
    });
  });

  it('dates items of an outside feed by their own date', () => {
    expect(dates('pubDate: Tue, 05 Apr 2022 10:00:00 GMT').value.curated).toBe(
      '2022-04-05T10:00:00.000Z',
    );
  });
});

describe('normaliseSourceDate', () => {
  const published = (yaml: string, url: string) =>
    withFindings((report) => {
      const fields = fieldsFrom(yaml);
      return normaliseSourceDate(
        fields,
        new URL(url),
        normaliseDates(fields, () => {}),
        report,
      );
    });

  it.each([
    ['https://a.org/2020/06/how-to', '2020-06'],
    ['https://a.org/article/2020/08/15/why', '2020-08-15'],
    ['https://a.org/2020/6/1', '2020-06-01'],
    ['https://a.org/2020/02/31/x', '2020-02'],
    ['https://a.org/2020/13/x', undefined],
    ['https://a.org/1994/06/x', undefined],
    ['https://a.org/2020/11/x', undefined],
    ['https://a.org/2999/01/x', undefined],
    ['https://a.org/12020/06/x', undefined],
  ])('reads %s as %s for a brief of 16 October 2020', (url, date) => {
    expect(published('date: 2020-10-16', url)).toEqual({ value: date, findings: [] });
  });

  it('believes the page before its address, but no future', () => {
    const meta = (time: string) =>
      `date: 2020-10-16\nhtmlMetaData: {articlepublished_time: '${time}'}`;
    expect(published(meta('2020-10-10T10:00:00+02:00'), 'https://a.org/2020/06/x')).toEqual({
      value: '2020-10-10T08:00:00.000Z',
      findings: [],
    });
    expect(published(meta('2021-10-10'), 'https://a.org/2020/06/x')).toEqual({
      value: '2020-06',
      findings: ['htmlMetaData.articlepublished_time: date-doubtful: 2021-10-10 → '],
    });
  });

  it('needs no page that was scraped: some exports hold a list of nothing', () => {
    const yaml = 'date: 2020-10-16\nhtmlMetaData: [null]';
    expect(published(yaml, 'https://a.org/x')).toEqual({ value: undefined, findings: [] });
  });

  it('without any date of ours believes no time to come', () => {
    expect(published('title: a', 'https://a.org/2999/01/x').value).toBeUndefined();
    expect(published('title: a', 'https://a.org/2019/01/x').value).toBe('2019-01');
  });
});
