import { describe, expect, it } from 'vitest';
import { fileSize } from './file-size';

describe('fileSize', () => {
  it.each([
    [1, 'less than 0.1 MB'],
    [49_999, 'less than 0.1 MB'],
    [50_000, '0.1 MB'],
    [1_440_000, '1.4 MB'],
    [250_000_000, '250.0 MB'],
  ])('says %i bytes as %s', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
