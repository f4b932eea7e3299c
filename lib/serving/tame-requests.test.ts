import { describe, expect, it } from 'vitest';
import { tame } from './tame-requests';

describe('tame', () => {
  it.each([
    ['//evil.example', '/%2Fevil.example'],
    ['/\\evil.example', '/%2Fevil.example'],
    ['/news//x///?a=//b', '/news/%2Fx/%2F%2F?a=//b'],
    ['/news/x?next=//y', '/news/x?next=//y'],
    ['/', '/'],
    ['/media/%zz%41%', '/media/%25zz%41%25'],
    ['/%c3%a9%C3?%zz', '/%25c3%25a9%25C3?%zz'],
    ['/caf%C3%A9', '/caf%C3%A9'],
    ['http://evil.example', '/'],
    ['HTTPS://evil.example//x?y', '/%2Fx?y'],
    ['https:evil.example', '/https:evil.example'],
    ['*', '/*'],
  ])('makes a path that Next can read of %s', (url, tamed) => {
    const request = { method: 'GET', url, headers: {} };
    tame(request);
    expect(request).toEqual({ method: 'GET', url: tamed, headers: {} });
  });

  it('takes away what asks for data in place of pages, or for what is there already, and nothing else', () => {
    const stays = { accept: '*/*', 'if-none-match': '"e"' };
    const router = { rsc: '1', 'next-router-prefetch': '1', purpose: 'prefetch' };
    const headers = { ...stays, ...router, 'cache-control': 'no-cache' };
    tame({ method: 'GET', url: '/', headers });
    expect(headers).toEqual(stays);
  });

  it('gives TRACE a name that can be refused', () => {
    const request = { method: 'TRACE', url: '/', headers: {} };
    tame(request);
    expect(request.method).toBe('OPTIONS');
  });
});
