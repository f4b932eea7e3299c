/** An SVG → the same as a PNG, or in the wrapping of an ICO: what some programs want instead. */
import sharp from 'sharp';

/** `size` is that of both sides, in pixels. */
export async function iconPng(svg: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  // Drawn at its own size: scaled up afterwards it would be blurred.
  const density = (72 * size) / 32;
  const picture = await sharp(Buffer.from(svg), { density }).resize(size, size).png().toBuffer();
  return new Uint8Array(picture);
}

const headerBytes = 22;

/** One picture of 32 pixels. All that reads an ICO today reads a PNG inside of it. */
export async function iconIco(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await iconPng(svg, 32);
  const ico = new Uint8Array(headerBytes + png.length);
  const header = new DataView(ico.buffer);
  header.setUint16(2, 1, true); // An icon …
  header.setUint16(4, 1, true); // … of one picture,
  ico.set([32, 32, 0, 0], 6); // 32 pixels wide and high,
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true); // with 32 bits for each,
  header.setUint32(14, png.length, true); // of this length
  header.setUint32(18, headerBytes, true); // from this place on.
  ico.set(png, headerBytes);
  return ico;
}
