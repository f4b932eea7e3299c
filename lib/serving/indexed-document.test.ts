import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexedDocument } from './indexed-document';

let number = 0;
function newKey(): string {
  number += 1;
  return `key ${number}`;
}

function ask(
  key: string,
  {
    revision = '1',
    body = 'a',
    headers = {},
  }: { revision?: string; body?: string; headers?: Record<string, string> } = {},
) {
  const make = vi.fn(() => ({ body, contentType: 'application/rss+xml; charset=utf-8' }));
  const request = new Request('http://localhost/feed.xml', { headers });
  const response = indexedDocument(request, { key, revision, make });
  return { status: response?.status, headers: response?.headers, made: make.mock.calls.length };
}

const sent = (key: string, name: string, state = {}) => ask(key, state).headers?.get(name) ?? '';

afterEach(() => vi.useRealTimers());

describe('indexedDocument', () => {
  it('is not made for who has it, by tag or by date, while the index stays as it is', () => {
    const key = newKey();
    const etag = sent(key, 'etag');
    const date = sent(key, 'last-modified');
    expect(ask(key, { headers: { 'if-none-match': etag } })).toMatchObject({
      status: 304,
      made: 0,
    });
    expect(ask(key, { headers: { 'if-modified-since': date } })).toMatchObject({
      status: 304,
      made: 0,
    });
    expect(ask(key)).toMatchObject({ status: 200, made: 1 });
  });

  it('is made when the index has changed, and 304 still where nothing became of that', () => {
    const key = newKey();
    const etag = sent(key, 'etag');
    const date = sent(key, 'last-modified');
    const now = { revision: '2' };
    expect(ask(key, { ...now, headers: { 'if-none-match': etag } })).toMatchObject({
      status: 304,
      made: 1,
    });
    expect(sent(key, 'last-modified', now)).toBe(date);
  });

  it('is sent to who has another, however soon it changed', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00.200Z') });
    const key = newKey();
    const headers = { 'if-modified-since': sent(key, 'last-modified') };
    expect(headers['if-modified-since']).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
    expect(ask(key, { revision: '2', body: 'b', headers }).status).toBe(200);
    expect(sent(key, 'last-modified', { revision: '2', body: 'b' })).toBe(
      'Thu, 01 Jan 2026 00:00:01 GMT',
    );
  });

  it('trusts a tag more than a date', () => {
    const key = newKey();
    const headers = { 'if-modified-since': sent(key, 'last-modified'), 'if-none-match': '"other"' };
    expect(ask(key, { headers }).status).toBe(200);
  });

  it('is nothing where nothing is made', () => {
    const asked = { key: newKey(), revision: '1', make: () => undefined };
    expect(indexedDocument(new Request('http://localhost/x'), asked)).toBeUndefined();
  });
});
