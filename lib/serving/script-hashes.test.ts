import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptHashes } from './script-hashes';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('scriptHashes', () => {
  it('names each inline script once', () => {
    const html = '<script>a()</script><p>text</p><script>b()</script><script>a()</script>';
    expect(scriptHashes(html)).toEqual([hash('a()'), hash('b()')]);
  });

  it('leaves out files and data blocks', () => {
    const html = '<script src="/a.js"></script><script type="application/ld+json">{}</script>';
    expect(scriptHashes(html)).toEqual([]);
  });
});
