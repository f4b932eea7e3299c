/** An address as written → an http(s) address that any page and feed may link to, with its host; else undefined. */
import {
  type OutboundUrl,
  outboundUrlSchema,
  type SourceHost,
  sourceHostSchema,
} from '../domain/source';

export type Outbound = { url: OutboundUrl; host: SourceHost; parsed: URL };

/** Characters the URL standard allows, one fragment at the most: such an address stays as it was given. */
const wellFormed =
  /^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]|%[\da-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=\u00a1-\ud7ff]|%[\da-f]{2})*)?$/i;

/** No address of another scheme, with credentials in it, or of a machine that the public cannot name. */
export function parseOutboundUrl(given: string): Outbound | undefined {
  const parsed = URL.canParse(given) ? new URL(given) : undefined;
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  const name = parsed.hostname.replace(/\.$/, '').replace(/^www\./, '');
  const host = sourceHostSchema.safeParse(name);
  if (!host.success || !/\.[a-z][a-z\d-]*$/.test(name)) return undefined;
  const isKept = /^https?:/.test(given) && wellFormed.test(given);
  const url = outboundUrlSchema.safeParse(isKept ? given : encodeOdd(parsed.href));
  return url.success ? { url: url.data, host: host.data, parsed } : undefined;
}

/** An address as a finding may show it: the part before the @ may be a password, and is nobody's business. */
export function withoutCredentials(given: string): string {
  return given.replace(/\/\/[^/]*@/, '//…@');
}

const odd = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})|#.*#/i;

/** What `URL` leaves as it is although no address may hold it. */
export function encodeOdd(address: string): string {
  if (!odd.test(address)) return address;
  const [base = '', ...fragments] = address
    .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent)
    .replaceAll(/%(?![\da-f]{2})/gi, '%25')
    .split('#');
  return fragments.length === 0 ? base : `${base}#${fragments.join('%23')}`;
}
