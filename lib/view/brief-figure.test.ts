import { describe, expect, it } from 'vitest';
import { briefFigure } from './brief-figure';
import { cover, drawnCover } from './cover';
import { storedBrief } from './stored-brief.fixture';

const picture = { name: 'a b.png', file: 'a b.png', alt: 'Chart', width: 800, height: 4000 };

describe('briefFigure', () => {
  it('shows the cover of an ordinary brief', () => {
    const brief = storedBrief();
    expect(briefFigure(brief)).toEqual({ kind: 'cover', cover: drawnCover(brief.path, 'wide') });
  });

  it.each([
    [
      { player: 'youtube', id: 'dQw4w9WgXcQ' } as const,
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      { player: 'vimeo', id: '76979871' } as const,
      'Vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
  ])('shows a poster of %o that leads to its source', (video, at, player) => {
    const brief = storedBrief({ type: 'video', video });
    expect(briefFigure(brief)).toEqual({
      kind: 'video',
      href: brief.source?.url,
      player,
      at,
      title: brief.title,
      poster: drawnCover(brief.path, 'wide'),
    });
  });

  it('shows an infographic whole, with the way to its full size', () => {
    const brief = storedBrief({ type: 'infographic', picture });
    expect(briefFigure(brief)).toEqual({
      kind: 'infographic',
      picture: { ...cover({ ...brief, picture }, 'wide'), fit: 'whole' },
      full: { href: '/media/a%20b.png?w=800', measures: '800 × 4000' },
    });
    const huge = { ...picture, width: 9000 };
    expect(briefFigure({ ...brief, picture: huge })).toMatchObject({
      full: { href: '/media/a%20b.png?w=3840' },
    });
  });

  it('covers a video that no player shows, and an infographic without its picture', () => {
    for (const type of ['video', 'infographic'] as const) {
      expect(briefFigure(storedBrief({ type })).kind).toBe('cover');
    }
  });
});
