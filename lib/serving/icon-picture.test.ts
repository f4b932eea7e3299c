import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { siteIcon } from '../view/site-icon';
import { iconIco, iconPng } from './icon-picture';

describe('iconPng', () => {
  it('is a picture of that size', async () => {
    const { format, width, height } = await sharp(await iconPng(siteIcon(), 192)).metadata();
    expect([format, width, height]).toEqual(['png', 192, 192]);
  });
});

describe('iconIco', () => {
  it('says where its one picture is and how large', async () => {
    const ico = await iconIco(siteIcon());
    const header = new DataView(ico.buffer);
    const [length, start] = [header.getUint32(14, true), header.getUint32(18, true)];
    expect([header.getUint16(2, true), header.getUint16(4, true)]).toEqual([1, 1]);
    expect(start + length).toBe(ico.length);
    expect((await sharp(ico.slice(start)).metadata()).width).toBe(32);
  });
});
