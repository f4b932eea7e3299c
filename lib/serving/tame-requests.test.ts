import { describe, expect, it } from 'vitest';
import { tame } from './tame-requests';

describe('tame', () => {
  it.each([
    ['//evil.example', '/%2Fevil.example'],
    ['/\\evil.example', '/%2Fevil.example'],
    ['/news//x///?a=//b', '/news/%2Fx/%2F%2F?a=//b'],
    ['/news/x?next=//y', '/news/x?next=//y'],
    ['/', '/'],
  ])('encodes the odd slashes of %s', (url, tamed) => {
    const request = { method: 'GET', url };
    tame(request);
    expect(request).toEqual({ method: 'GET', url: tamed });
  });

  it('gives TRACE a name that can be refused', () => {
    const request = { method: 'TRACE', url: '/' };
    tame(request);
    expect(request.method).toBe('OPTIONS');
  });
});
