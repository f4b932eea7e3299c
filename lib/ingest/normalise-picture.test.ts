import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textHash } from '../domain/text-hash';
import { fieldsFrom, ingestText, seedDocument, withFindings } from './documents.fixture';
import { readField } from './fields';
import { findMedia } from './find-media';
import { ingestBytes } from './ingest-file';
import { measureIcon, measurePicture } from './measure-picture';
import { normaliseIcon, normalisePicture } from './normalise-picture';
import { readFolder } from './read-folder';

let folder: string;

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' } });

/** The directory of an icon file with one picture, which nobody here looks at. */
function iconFile(width: number, height: number): Buffer {
  return Buffer.from([0, 0, 1, 0, 1, 0, width, height, ...new Array<number>(14).fill(0)]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const inside of ['news', 'other', 'deep/er'])
    mkdirSync(join(folder, inside), { recursive: true });
  await blank(30, 20).jpeg().toFile(join(folder, 'news/a.jpeg'));
  await blank(31, 21).png().toFile(join(folder, 'other/a.jpeg'));
  await blank(40, 20).webp().toFile(join(folder, 'deep/er/b c.webp'));
  await blank(50, 20).gif().toFile(join(folder, 'c.gif'));
  await blank(60, 20).avif().toFile(join(folder, 'd.avif'));
  await blank(70, 20).jpeg().withMetadata({ orientation: 6 }).toFile(join(folder, 'turned.jpg'));
  await blank(80, 20).tiff().toFile(join(folder, 'tiff.png'));
  writeFileSync(join(folder, 'broken.png'), 'no picture');
  writeFileSync(
    join(folder, 'svg.png'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  );
  writeFileSync(join(folder, 'sign.ico'), iconFile(48, 32));
  writeFileSync(join(folder, 'named.ico'), await blank(16, 16).png().toBuffer());
  // A header that claims more than any memory holds.
  const bomb = Buffer.from(await blank(1, 1).png().toBuffer());
  bomb.writeUInt32BE(100_000, 16);
  bomb.writeUInt32BE(100_000, 20);
  writeFileSync(join(folder, 'bomb.png'), bomb);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('measurePicture', () => {
  it.each([
    ['news/a.jpeg', { width: 30, height: 20 }],
    ['other/a.jpeg', { width: 31, height: 21 }],
    ['deep/er/b c.webp', { width: 40, height: 20 }],
    ['c.gif', { width: 50, height: 20 }],
    ['d.avif', { width: 60, height: 20 }],
    ['turned.jpg', { width: 20, height: 70 }],
    ['named.ico', { width: 16, height: 16 }],
    ...['sign.ico', 'tiff.png', 'broken.png', 'svg.png', 'bomb.png', 'absent.png'].map(
      (file): [string, undefined] => [file, undefined],
    ),
  ])('measures %s', (file, measures) => {
    expect(measurePicture(folder, file)).toEqual(measures);
  });
});

describe('measureIcon', () => {
  it.each([
    ['sign.ico', { width: 48, height: 32 }],
    ['named.ico', { width: 16, height: 16 }],
    ['c.gif', { width: 50, height: 20 }],
    ['svg.png', undefined],
    ['broken.png', undefined],
  ])('measures %s', (file, measures) => {
    expect(measureIcon(folder, file)).toEqual(measures);
  });
});

function pictureOf(yaml: string, document = 'news/doc.md') {
  const finder = findMedia(folder, document, readFolder(folder));
  const { value, findings } = withFindings((report) =>
    normalisePicture(fieldsFrom(yaml), 'A Title', finder.find, report),
  );
  return { picture: value, findings, names: finder.names() };
}

describe('normalisePicture', () => {
  it('finds none of the seeds, whose pictures were not sent with them', () => {
    const { fields } = seedDocument('000');
    const found = withFindings((report) => normalisePicture(fields, 't', () => undefined, report));
    expect(found).toEqual({
      value: undefined,
      findings: [
        'featuredImage.href: picture-missing: b4ec03de-5d57-5e26-b064-443f17c6e508-featuredImage.jpeg → ',
      ],
    });
  });

  it('measures the file beside the document and believes no size in it', () => {
    const name = `${textHash('news').slice(0, 8)}-a.jpeg`;
    const yaml = 'featuredImage: {href: a.jpeg, alt: Alt, size: [999, 1], valid: true}';
    expect(pictureOf(yaml)).toEqual({
      picture: { name, file: 'news/a.jpeg', alt: 'Alt', width: 30, height: 20 },
      findings: [],
      names: expect.arrayContaining(['a.jpeg', name]),
    });
  });

  it('measures the picture of seed 001, whose sizes are height first, and of seed 000', async () => {
    const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
    for (const [seed, width, height] of [
      ['001', 1200, 630],
      ['000', 1440, 500],
    ] as const) {
      const { fields } = seedDocument(seed);
      const name = String(readField(fields, 'featuredImage.href'));
      await blank(width, height).jpeg().toFile(join(seeds, name));
      const { find } = findMedia(seeds, 'doc.md', readFolder(seeds));
      expect(normalisePicture(fields, 't', find, () => {})).toEqual({
        ...{ name, file: name, width, height },
        alt: readField(fields, 'title'),
      });
    }
    rmSync(seeds, { recursive: true });
  });

  it.each([
    ['a.jpeg', 'other/doc.md', 'other/a.jpeg'],
    ['/other/a.jpeg', 'news/doc.md', 'other/a.jpeg'],
    ['../other/a.jpeg', 'news/doc.md', 'other/a.jpeg'],
    ['b%20c.webp?v=1', 'news/doc.md', 'deep/er/b c.webp'],
    ['images\\B C.WEBP', 'news/doc.md', 'deep/er/b c.webp'],
    ['/old/c.gif', 'news/doc.md', 'c.gif'],
  ])('finds %s from %s at %s', (href, document, file) => {
    expect(pictureOf(`featuredImage: '${href}'`, document).picture).toMatchObject({
      file,
      alt: 'A Title',
    });
  });

  it.each([
    ['featuredImage: {href: broken.png}', 'featuredImage.href: picture-missing: broken.png → '],
    ['featuredImage: absent.png', 'featuredImage: picture-missing: absent.png → '],
    [
      'featuredImage: https://example.org/c.gif',
      'featuredImage: picture-missing: https://example.org/c.gif → ',
    ],
    [
      'featuredImage: {href: ../../etc/passwd}',
      'featuredImage.href: picture-missing: ../../etc/passwd → ',
    ],
    ['featuredImage: [c.gif]', 'featuredImage: value-invalid: a list → '],
  ])('says that %s shows nothing', (yaml, finding) => {
    expect(pictureOf(yaml)).toMatchObject({ picture: undefined, findings: [finding] });
  });

  it.each([
    'a: 1',
    'featuredImage:',
    "featuredImage: ''",
    'featuredImage: {href: c.gif, valid: false}',
    'featuredImage: {}',
  ])('is silent about %s', (yaml) => {
    expect(pictureOf(yaml)).toEqual({ picture: undefined, findings: [], names: [] });
  });

  it('names what was looked for in vain, so that a file that appears is noticed', () => {
    const { pictures } = ingestText('---\ntitle: a\n---\n![x](gone.png)', 'news/doc.md');
    expect(pictures).toEqual(
      [
        `${textHash('').slice(0, 8)}-gone.png`,
        `${textHash('news').slice(0, 8)}-gone.png`,
        'gone.png',
      ].sort(),
    );
  });

  it('shows pictures in a body by the name under which they are served', () => {
    const listing = readFolder(folder);
    const bytes = Buffer.from('---\ntitle: a\n---\n![x](../c.gif) ![y](b%20c.webp)');
    const { outcome } = ingestBytes({ contentDir: folder, file: 'news/doc.md', listing, bytes });
    expect(outcome).toMatchObject({
      kind: 'brief',
      brief: {
        body: '<p><img src="/media/c.gif" alt="x" width="50" height="20" loading="lazy"> <img src="/media/b%20c.webp" alt="y" width="40" height="20" loading="lazy"></p>',
      },
      pictures: [{ name: 'c.gif' }, { name: 'b c.webp' }],
    });
  });
});

describe('normaliseIcon', () => {
  function iconOf(yaml: string) {
    const media = findMedia(folder, 'news/doc.md', readFolder(folder));
    return withFindings((report) => normaliseIcon(fieldsFrom(yaml), media.findIcon, report));
  }

  it('measures the file itself, icon files too, and needs no words', () => {
    expect(iconOf('favIconImage: {href: sign.ico, alt: Alt, size: [1, 1], valid: true}')).toEqual({
      value: { name: 'sign.ico', file: 'sign.ico', alt: '', width: 48, height: 32 },
      findings: [],
    });
  });

  it.each([
    ['favIconImage: {href: svg.png}', 'favIconImage.href: picture-missing: svg.png → '],
    ['favIconImage: absent.ico', 'favIconImage: picture-missing: absent.ico → '],
    [
      'favIconImage: https://example.org/sign.ico',
      'favIconImage: picture-missing: https://example.org/sign.ico → ',
    ],
    ['favIconImage: 7', 'favIconImage: value-invalid: 7 → 7'],
  ])('says that %s shows nothing', (yaml, finding) => {
    const { value, findings } = iconOf(yaml);
    expect([value, findings[0]]).toEqual([undefined, finding]);
  });

  it.each(['favIconImage:', 'favIconImage: {href: sign.ico, valid: false}'])(
    'is silent about %s',
    (yaml) => {
      expect(iconOf(yaml)).toEqual({ value: undefined, findings: [] });
    },
  );

  it('leaves icon files to icons: no brief is covered with one', () => {
    const { picture, findings } = pictureOf('featuredImage: sign.ico');
    expect([picture, findings]).toEqual([
      undefined,
      ['featuredImage: picture-missing: sign.ico → '],
    ]);
  });
});
