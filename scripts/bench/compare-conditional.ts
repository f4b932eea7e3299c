/** What it costs to tell a reader that has what stands at an address, as a share of sending it to one that has not. */
import { amount } from './row';
import { median } from './statistics';
import { comparePair, loadWords } from './wrk';

/** As browsers ask. */
export const takesGzip = ['Accept-Encoding: gzip'];

/** Time for time; `headers` are sent with both requests. */
export async function compareConditional(
  address: string,
  { signal, headers = [] }: { signal: AbortSignal; headers?: readonly string[] },
): Promise<{ ratio: number; how: string }> {
  const whole = await fetch(address, { signal });
  const [tag, bytes] = [whole.headers.get('etag') ?? '', (await whole.text()).length];
  const again = await fetch(address, { signal, headers: { 'if-none-match': tag } });
  if (again.status !== 304) {
    throw new Error(`${address} answers ${again.status} to a reader who has it.`);
  }
  const { own, peer, ratio } = await comparePair(address, address, {
    signal,
    headers,
    peerHeaders: [...headers, `If-None-Match: ${tag}`],
  });
  const rates = `${amount(median(own), '1/s')} full, of ${bytes} characters, ${amount(median(peer), '1/s')} conditional`;
  return { ratio, how: `${rates}; ${loadWords}` };
}
