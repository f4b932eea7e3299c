import { describe, expect, it } from 'vitest';
import { counted, figure } from './count';

describe('counted', () => {
  it('says one of a thing and many of it', () => {
    expect([0, 1, 2, 1234].map((count) => counted(count, 'brief'))).toEqual([
      '0 briefs',
      '1 brief',
      '2 briefs',
      '1,234 briefs',
    ]);
    expect(counted(33, 'community', 'communities')).toBe('33 communities');
  });
});

describe('figure', () => {
  it('groups thousands', () => {
    expect(figure(49321)).toBe('49,321');
  });
});
