import { describe, expect, it } from 'vitest';
import { problemSchema } from '../domain/problem';
import { problemResponse } from './problem-response';

describe('problemResponse', () => {
  it('says what is wrong, for programs and in one line, and is kept by nobody', async () => {
    const errors = [
      { parameter: 'page', detail: 'Write a number.' },
      { parameter: 'sort', detail: 'Write date.' },
    ];
    const response = problemResponse({ status: 400, errors });
    expect(problemSchema.parse(await response.json())).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'page: Write a number. sort: Write date.',
      errors,
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('takes a sentence and headers of its own', async () => {
    const response = problemResponse({ status: 503, detail: 'Later.' }, { 'retry-after': '5' });
    expect(await response.json()).toMatchObject({ detail: 'Later.', errors: [] });
    expect(response.headers.get('retry-after')).toBe('5');
  });
});
