/** Why a request for data is refused → the answer that says so (RFC 9457). */
import { STATUS_CODES } from 'node:http';
import type { Problem } from '../domain/problem';

type Refusal = { status: 400 | 405 | 503; errors?: Problem['errors']; detail?: string };

/** Without a `detail`, the errors are told in it one after the other. */
export function problemResponse(
  { status, errors = [], detail }: Refusal,
  headers: Record<string, string> = {},
): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? '',
    status,
    detail: detail ?? errors.map((error) => `${error.parameter}: ${error.detail}`).join(' '),
    errors,
  };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
