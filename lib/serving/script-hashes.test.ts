import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptHashes } from './script-hashes';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const framework = 'self.__next_f.push([1,"0:{}"])';
const own = '(function(){own()})()';

describe('scriptHashes', () => {
  it('blesses the scripts of the framework and our own, each once', () => {
    const html = `<script>${own}</script><p>text</p><script>${framework}</script><script>${framework}</script>`;
    expect(scriptHashes(html, [own])).toEqual([hash(own), hash(framework)]);
  });

  it('blesses nothing that begins otherwise', () => {
    const html = `<script>alert(1)</script><script> ${framework}</script><script>${own};x</script>`;
    expect(scriptHashes(html, [own])).toEqual([]);
  });

  it('leaves out files and data blocks', () => {
    const html = `<script src="/a.js"></script><script type="application/ld+json">{}</script>`;
    expect(scriptHashes(html, [])).toEqual([]);
  });
});
