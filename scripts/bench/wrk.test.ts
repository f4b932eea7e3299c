import { describe, expect, it } from 'vitest';
import { parseRate } from './wrk';

const output = `Running 2s test @ http://localhost:3000/
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     8.65ms    2.02ms  35.11ms   91.29%
  3700 requests in 2.00s, 50.11MB read
Requests/sec:   1848.31
Transfer/sec:     25.03MB
`;

describe('parseRate', () => {
  it('reads the requests a second', () => {
    expect(parseRate(output, '/')).toBe(1848.31);
  });

  it('takes answers that came late for answers', () => {
    const late = '  Socket errors: connect 0, read 0, write 0, timeout 3\n';
    expect(parseRate(late + output, '/')).toBe(1848.31);
  });

  it.each([
    '  Non-2xx or 3xx responses: 3700\n',
    '  Socket errors: connect 0, read 3, write 0, timeout 0\n',
  ])('refuses a run with errors:%s', (errors) => {
    expect(() => parseRate(`${errors}${output}`, '/brief')).toThrow('/brief was not answered');
  });

  it('refuses what is no report', () => {
    expect(() => parseRate('unable to connect to localhost', '/')).toThrow('unable to connect');
  });
});
