import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pictureResponse } from './picture-response';

let folder: string;
const picture = { name: 'a.png', file: 'a.png', alt: '', width: 40, height: 20 };

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'picture-response-'));
  vi.stubEnv('PORTAL_CONTENT_DIR', folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const png = (background: string) =>
  sharp({ create: { width: 40, height: 20, channels: 3, background } })
    .png()
    .toBuffer();

/** With a time of change in seconds since 1970. */
function write(bytes: Buffer, changed: number) {
  const file = path.join(folder, picture.file);
  writeFileSync(file, bytes);
  utimesSync(file, changed, changed);
}

const ask = (width: number, tag?: string) =>
  pictureResponse(
    new Request('http://localhost/media/a.png', { headers: tag ? { 'if-none-match': tag } : {} }),
    picture,
    width,
    'a.1@2026-11-22',
  );

describe('pictureResponse', () => {
  it('is sent scaled, and not again to who has it in that width', async () => {
    write(await png('#888'), 1);
    const first = await ask(10);
    expect(await sharp(await first.arrayBuffer()).metadata()).toMatchObject({
      format: 'webp',
      width: 10,
    });
    const tag = first.headers.get('etag') ?? '';
    expect([(await ask(10, tag)).status, (await ask(20, tag)).status]).toEqual([304, 200]);
  });

  it('is not even read for who has it', async () => {
    write(await png('#888'), 1);
    const tag = (await ask(30)).headers.get('etag') ?? '';
    // As long as before and of the same time, but no picture.
    write(Buffer.alloc((await png('#888')).length), 1);
    expect((await ask(30, tag)).status).toBe(304);
    await expect(ask(31, tag)).rejects.toThrow();
  });

  it('is sent anew when another has taken its place', async () => {
    write(await png('#888'), 1);
    const tag = (await ask(10)).headers.get('etag') ?? '';
    write(await png('#abc'), 2);
    expect((await ask(10, tag)).status).toBe(200);
  });
});
