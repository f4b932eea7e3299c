/** Requests a second that an address answers, as `wrk` counts them. */
import { ScriptProblem } from '../script-problem';
import { measuredRun } from './measured-run';
import { median } from './statistics';

const seconds = 4;
const connections = 16;
const rounds = 5;

export const loadWords = `wrk, one thread, ${connections} connections, ${seconds} s each, ${rounds} rounds in turn`;

const errors = /Non-2xx|Socket errors: .*(?:connect|read|write) [1-9]/;

/** `headers` are sent with each request, e.g. `Accept-Encoding: gzip`; `peerHeaders` to the peer in their place. */
type Load = {
  signal: AbortSignal;
  headers?: readonly string[];
  peerHeaders?: readonly string[];
};

export type Pair = { own: number[]; peer: number[]; ratio: number };

/** Both in turn, so that a busy moment meets both; the ratio is the middle one of all rounds. One round before to warm up. */
export async function comparePair(
  own: string,
  peer: string,
  { signal, headers = [], peerHeaders = headers }: Load,
): Promise<Pair> {
  const rates: Omit<Pair, 'ratio'> = { own: [], peer: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const [one, other] = [
      await requestsPerSecond(own, { signal, headers }),
      await requestsPerSecond(peer, { signal, headers: peerHeaders }),
    ];
    if (round === 0) continue;
    rates.own.push(one);
    rates.peer.push(other);
  }
  const ratios = rates.own.map((rate, round) => rate / (rates.peer[round] ?? Number.NaN));
  return { ...rates, ratio: median(ratios) };
}

async function requestsPerSecond(address: string, { signal, headers = [] }: Load): Promise<number> {
  const load = ['-t1', `-c${connections}`, `-d${seconds}s`];
  const sent = headers.flatMap((header) => ['-H', header]);
  const { output } = await measuredRun(['wrk', ...load, ...sent, address], { cwd: '/', signal });
  return parseRate(output, address);
}

/** Throws a `ScriptProblem` when any answer was an error: errors are fast. A late answer is an answer. */
export function parseRate(output: string, address: string): number {
  const [, rate] = /^Requests\/sec:\s+([\d.]+)$/m.exec(output) ?? [];
  if (rate === undefined || errors.test(output)) {
    throw new ScriptProblem(`${address} was not answered well under load:\n${output.trim()}`);
  }
  return Number(rate);
}
