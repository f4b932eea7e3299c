import { describe, expect, it } from 'vitest';
import { ingestBytes } from '@/lib/ingest/ingest-file';
import { documentText } from './document-text';

const bytes = (seed: string, number: number) => Buffer.from(documentText(seed, number));
const numbers = Array.from({ length: 300 }, (_, at) => at + 1000);

describe('documentText', () => {
  it('gives the same text for the same seed and number, and another for others', () => {
    const texts = (seed: string) => numbers.map((number) => bytes(seed, number).toString('hex'));
    const first = texts('1');
    expect(texts('1')).toEqual(first);
    expect(texts('2')).not.toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(numbers.length * 0.9);
  });

  it('writes documents of all kinds, and all sorts of faults in them', () => {
    const ingested = numbers.map((number) =>
      ingestBytes({
        contentDir: '/nowhere',
        file: `${number}.md`,
        listing: { pictures: [], pdfs: [] },
        bytes: bytes('1', number),
      }),
    );
    const types = ingested.flatMap(({ outcome }) =>
      outcome.kind === 'brief' ? [outcome.brief.type] : [],
    );
    expect(new Set(types)).toEqual(
      new Set([
        'curated-content',
        'news',
        'post',
        'bookmark',
        'feed-item',
        'event',
        'video',
        'infographic',
        'contributed-content',
        'other',
      ]),
    );
    const outcomes = new Set(ingested.map(({ outcome }) => outcome.kind));
    expect([...outcomes]).toEqual(expect.arrayContaining(['brief', 'refused', 'withdrawn']));
    const findings = new Set(ingested.flatMap((file) => file.findings.map(({ kind }) => kind)));
    expect([...findings]).toEqual(
      expect.arrayContaining([
        'text-repaired',
        'markup-removed',
        'value-invalid',
        'value-missing',
        'date-doubtful',
        'picture-missing',
        'not-public',
      ]),
    );
  }, 30_000);
});
