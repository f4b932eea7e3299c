import { describe, expect, it } from 'vitest';
import { cover, drawnCover } from './cover';

const brief = { path: '/news/one', title: 'One', picture: undefined };
const picture = { name: 'a b.jpeg', file: 'news/a b.jpeg', alt: 'One', width: 1200, height: 630 };

describe('cover', () => {
  it('draws what has no picture, in few elements', () => {
    const drawn = drawnCover('/news/one', 'card');
    expect(cover(brief, 'card')).toEqual(drawn);
    expect(drawn.viewBox).toBe('0 0 400 300');
    expect(drawn.transform).toMatch(/^translate\(\d+ \d+\) rotate\(-?\d+\)$/);
    expect(drawn.bands.length).toBeLessThanOrEqual(6);
    expect(drawn.bands.map(({ path }) => path).join('').length).toBeLessThan(700);
  });

  it('offers a picture at the widths below its own, never larger', () => {
    expect(cover({ ...brief, picture }, 'wide')).toEqual({
      kind: 'picture',
      src: '/media/a%20b.jpeg?w=640',
      srcSet:
        '/media/a%20b.jpeg?w=320 320w, /media/a%20b.jpeg?w=640 640w, /media/a%20b.jpeg?w=960 960w, /media/a%20b.jpeg?w=1200 1200w',
      sizes: '(min-width: 72rem) 752px, (min-width: 60rem) 62vw, 94vw',
      width: 1200,
      height: 630,
      alt: '',
      fit: 'fill',
    });
  });

  it('shows a picture whole that is too small for the frame, or too tall', () => {
    const small = { ...picture, width: 222, height: 140, alt: 'A chart' };
    const tall = { ...picture, width: 800, height: 3000 };
    expect(cover({ ...brief, picture: small }, 'wide')).toMatchObject({
      src: '/media/a%20b.jpeg?w=222',
      srcSet: '/media/a%20b.jpeg?w=222 222w',
      alt: 'A chart',
      fit: 'whole',
    });
    expect(cover({ ...brief, picture: tall }, 'wide')).toMatchObject({ fit: 'whole' });
    expect(cover({ ...brief, picture: tall }, 'card')).toMatchObject({ alt: '', fit: 'fill' });
  });
});
