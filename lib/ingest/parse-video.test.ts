import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVideo } from './parse-video';

const ofYoutube = { player: 'youtube', id: 'dQw4w9WgXcQ' };
const ofVimeo = { player: 'vimeo', id: '76979871' };

describe('parseVideo', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', ofYoutube],
    ['http://youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=30s', ofYoutube],
    ['https://m.youtube.com/watch/?v=dQw4w9WgXcQ', ofYoutube],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', ofYoutube],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', ofYoutube],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ', ofYoutube],
    ['https://www.youtube.com/live/dQw4w9WgXcQ', ofYoutube],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', ofYoutube],
    ['https://vimeo.com/76979871', ofVimeo],
    ['https://www.vimeo.com/76979871/', ofVimeo],
    ['https://player.vimeo.com/video/76979871?h=1', ofVimeo],
  ])('knows %s', (address, video) => {
    expect(parseVideo(new URL(address))).toEqual(video);
  });

  it.each([
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ"><script>',
    'https://www.youtube.com/watch/dQw4w9WgXcQ',
    'https://www.youtube.com/playlist?list=PLdQw4w9WgXcQ',
    'https://youtu.be/',
    'https://vimeo.com/channels/76979871',
    'https://vimeo.com/76979871/0123456789',
    'https://vimeo.com/about',
    'https://player.vimeo.com/76979871',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://example.org/watch?v=dQw4w9WgXcQ',
  ])('leaves %s a link', (address) => {
    expect(parseVideo(new URL(address))).toBeUndefined();
  });

  it('gives no identity that could mean more inside an address', () => {
    const address = fc.webUrl({ withQueryParameters: true }).map((text) => new URL(text).pathname);
    fc.assert(
      fc.property(address, fc.string(), (path, id) => {
        const url = new URL(`https://youtube.com${path}`);
        url.searchParams.set('v', id);
        url.pathname = '/watch';
        const video = parseVideo(url);
        if (video) expect(video.id).toMatch(/^[\w-]{11}$/);
      }),
    );
  });
});
