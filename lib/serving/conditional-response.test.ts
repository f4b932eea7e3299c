import { describe, expect, it } from 'vitest';
import { conditionalResponse } from './conditional-response';

const document = { body: '{}', contentType: 'application/json; charset=utf-8' };
const ask = (tag?: string) =>
  conditionalResponse(
    new Request('http://localhost/api', { headers: tag ? { 'if-none-match': tag } : {} }),
    document,
  );

describe('conditionalResponse', () => {
  it('sends the document with its tag and type', async () => {
    const response = ask();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{}');
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'application/json; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
    });
  });

  it('answers 304 without a body to who has it, even when a proxy weakened the tag', async () => {
    const tag = ask().headers.get('etag') ?? '';
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = ask(known);
      expect([response.status, await response.text()]).toEqual([304, '']);
    }
  });

  it('sends it anew to who has another', () => {
    expect(ask('"other"').status).toBe(200);
  });
});
