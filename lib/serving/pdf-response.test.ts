import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { pdfResponse } from './pdf-response';

const name = 'Größe & (more).pdf';
const text = `%PDF-1.7\n${'0123456789'.repeat(50_000)}`;
let folder: string;
let whole: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pdf-response-'));
  vi.stubEnv('PORTAL_CONTENT_DIR', folder);
  whole = path.join(folder, name);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function ask(headers: Record<string, string> = {}, method = 'GET') {
  const file = path.relative(folder, whole);
  const request = new Request('http://localhost/files/x', { method, headers });
  return pdfResponse(request, { name, file, size: 1 }, 'a.1@2026-11-22');
}

describe('pdfResponse', () => {
  it('sends the bytes of the file, to be saved under its name', async () => {
    writeFileSync(whole, text);
    const response = await ask();
    expect([response.status, (await response.text()) === text]).toEqual([200, true]);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Gr__e____more_.pdf"; filename*=UTF-8\'\'Gr%C3%B6%C3%9Fe%20%26%20%28more%29.pdf',
      'cache-control': 'public, max-age=0, must-revalidate',
      etag: expect.stringMatching(/^"[\w-]+"$/),
      'x-portal-state': 'a.1@2026-11-22',
      'x-portal-file': expect.stringMatching(/^\d+\.[\d.]+ Gr%C3%B6%C3%9Fe%20%26%20\(more\)\.pdf$/),
    });
  });

  it('sends nothing of what lies outside the folder', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'pdf-response-elsewhere-'));
    onTestFinished(() => rmSync(elsewhere, { recursive: true }));
    writeFileSync(path.join(elsewhere, 'secret.pdf'), text);
    rmSync(whole, { force: true });
    symlinkSync(path.join(elsewhere, 'secret.pdf'), whole);
    await expect(ask()).rejects.toThrow('leads out of the content folder');
    rmSync(whole);
  });

  it('answers HEAD with the same headers, and 304 to who has the file, until it changes', async () => {
    writeFileSync(whole, text);
    const { headers, body } = await ask();
    await body?.cancel();
    const head = await ask({}, 'HEAD');
    expect([await head.text(), Object.fromEntries(head.headers)]).toEqual([
      '',
      Object.fromEntries(headers),
    ]);
    const tag = { 'if-none-match': `W/${headers.get('etag')}` };
    const known = await ask(tag);
    expect([known.status, await known.text()]).toEqual([304, '']);
    writeFileSync(whole, `${text} `);
    const changed = await ask(tag);
    expect(changed.status).toBe(200);
    await changed.body?.cancel();
  });

  it('refuses a file that became something else or is gone', async () => {
    writeFileSync(whole, '<script>alert(1)</script>');
    await expect(ask()).rejects.toThrow('no PDF any more');
    rmSync(whole);
    await expect(ask()).rejects.toThrow('ENOENT');
  });

  it('breaks off rather than pass for whole a file that became shorter', async () => {
    writeFileSync(whole, text);
    const response = await ask();
    truncateSync(whole, 100);
    await expect(response.text()).rejects.toThrow('shorter');
  });
});
