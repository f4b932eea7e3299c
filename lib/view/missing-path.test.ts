import { describe, expect, it } from 'vitest';
import { gonePath, missingPath } from './missing-path';

describe('missingPath', () => {
  it.each([
    ['/news/why-telehealth-equity', '/missing/telehealth-equity'],
    ['/t%C3%A9l%C3%A9sant%C3%A9', `/missing/${encodeURIComponent('télésanté')}`],
    ['/%zz/%C3%28/virtual', '/missing/virtual-zz'],
    ['/', '/missing/-'],
    ['//evil.example', '/missing/evil-example'],
  ])('leads %s to the page that searches its words', (raw, internal) => {
    expect(missingPath(raw)).toBe(internal);
  });

  it('leads the path of a withdrawn brief to a page of its own', () => {
    expect(gonePath('/news/why-telehealth-equity')).toBe('/gone/telehealth-equity');
  });

  it('stays short for a path of 8 kB', () => {
    expect(missingPath(`/${'a'.repeat(8000)}/${'word-'.repeat(2000)}`).length).toBeLessThan(600);
  });
});
