import { mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readPicture } from './read-picture';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-picture-'));
  vi.stubEnv('PORTAL_CONTENT_DIR', folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, bytes: Buffer) {
  const whole = path.join(folder, name);
  writeFileSync(whole, bytes);
  const file = path.relative(folder, whole);
  return { whole, picture: { name, file, alt: '', width: 40, height: 20 } };
}

const png = (background: string) =>
  sharp({ create: { width: 40, height: 20, channels: 3, background } })
    .png()
    .toBuffer();

describe('readPicture', () => {
  it('scales a picture to WebP, and scales it anew when another takes its place', async () => {
    const { whole, picture } = write('a.png', await png('#888'));
    const first = await readPicture(picture, 10);
    expect(first.contentType).toBe('image/webp');
    expect(await sharp(first.body).metadata()).toMatchObject({ width: 10, height: 5 });
    expect(await readPicture(picture, 10)).toBe(first);
    writeFileSync(whole, await png('#abc'));
    utimesSync(whole, 1, 1);
    expect((await readPicture(picture, 10)).body).not.toEqual(first.body);
  });

  it('sends an icon file as it is, whatever it is called', async () => {
    const bytes = Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 7]);
    const { picture } = write('sign.png', bytes);
    expect(await readPicture(picture, 10)).toEqual({
      body: new Uint8Array(bytes),
      contentType: 'image/vnd.microsoft.icon',
    });
  });

  it('sends nothing of what lies outside the folder, whatever has taken the place of a picture', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'read-picture-elsewhere-'));
    onTestFinished(() => rmSync(elsewhere, { recursive: true }));
    writeFileSync(path.join(elsewhere, 'secret.png'), await png('#000'));
    const { whole, picture } = write('swapped.png', await png('#888'));
    rmSync(whole);
    symlinkSync(path.join(elsewhere, 'secret.png'), whole);
    await expect(readPicture(picture, 10)).rejects.toThrow('leads out of the content folder');
    rmSync(whole);
    symlinkSync('a.png', whole);
    await expect(readPicture(picture, 10)).resolves.toMatchObject({ contentType: 'image/webp' });
  });

  it('refuses icons of the size of a film, and what is no picture', async () => {
    const large = Buffer.alloc(300 * 1024);
    large.writeUInt8(1, 2);
    await expect(readPicture(write('large.ico', large).picture, 10)).rejects.toThrow('too large');
    const film = write('film.png', Buffer.alloc(4));
    truncateSync(film.whole, 300 * 1024 * 1024);
    await expect(readPicture(film.picture, 10)).rejects.toThrow('too large');
    const text = Buffer.from('<svg onload="alert(1)"/>');
    await expect(readPicture(write('text.png', text).picture, 10)).rejects.toThrow();
  });
});
