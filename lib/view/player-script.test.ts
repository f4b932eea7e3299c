import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { playerScript } from './player-script';

const player = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';

/** As much of a browser as the script needs: one click on something inside the poster, or beside it. */
function click(place: 'poster' | 'elsewhere', event: Record<string, unknown> = {}) {
  const seen: { frame?: Record<string, unknown>; prevented: boolean } = { prevented: false };
  const link = {
    dataset: { player, title: 'A talk' },
    replaceWith: (frame: Record<string, unknown>) => {
      seen.frame = frame;
    },
  };
  class FakeElement {
    closest = () => (place === 'poster' ? link : null);
  }
  runInNewContext(playerScript, {
    Element: FakeElement,
    document: {
      createElement: (name: string) => ({ name, focus: () => undefined }),
      addEventListener: (_: string, listen: (event: object) => void) =>
        listen({
          target: new FakeElement(),
          button: 0,
          preventDefault: () => {
            seen.prevented = true;
          },
          ...event,
        }),
    },
  });
  return seen;
}

describe('playerScript', () => {
  it('puts the player in the place of the poster', () => {
    expect(click('poster')).toMatchObject({
      prevented: true,
      frame: { name: 'iframe', src: player, title: 'A talk' },
    });
  });

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('leaves the link a link with %o', (event) => {
    expect(click('poster', event)).toEqual({ prevented: false });
  });

  it('minds no other click', () => {
    expect(click('elsewhere')).toEqual({ prevented: false });
  });

  it('cannot end its own element', () => {
    expect(playerScript).not.toMatch(/<\/?script|<!--/i);
  });
});
