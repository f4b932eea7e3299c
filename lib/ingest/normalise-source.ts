/** The addresses a document gives for its article → the source, and the story that it shares with other briefs. */
import { getPublicSuffix, parse } from 'tldts';
import { type OutboundUrl, outboundUrlSchema, type Source } from '../domain/source';
import { type Fields, readField } from './fields';
import { encodeOdd, type Outbound, parseOutboundUrl, withoutCredentials } from './outbound-url';
import { parseText } from './parse-text';
import type { Report } from './report';

export type SourceAndStory = { source: Source; story: OutboundUrl; url: URL };

/** The first usable one wins. */
const places = [
  'link.href',
  'link',
  'link.original',
  'href',
  'original',
  'herf',
  'openProjectCustomFields.cleanUrl',
  'cleanUrl',
  'openProjectCustomFields.sourceUrl',
  'sourceUrl',
];

/** Undefined for an original piece, which is about no other article. */
export function normaliseSource(fields: Fields, report: Report): SourceAndStory | undefined {
  for (const place of places) {
    const value = readField(fields, place);
    if (place === 'link' && typeof value !== 'string') continue;
    const found = readAddress(value, place, report);
    if (!found) continue;
    const { url, host, parsed } = found;
    const source = { host, name: sourceName(fields, report) ?? host, url };
    return { source, story: storyOf(parsed) ?? url, url: parsed };
  }
  return undefined;
}

function readAddress(value: unknown, field: string, report: Report): Outbound | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') {
    report(field, 'value-invalid', 'is no address and was left out', value);
    return undefined;
  }
  const given = value.trim();
  if (given === '') return undefined;
  const address = addScheme(given);
  const found = parseOutboundUrl(address);
  if (!found)
    report(field, 'value-invalid', 'is no address that may be linked', withoutCredentials(given));
  else if (address !== given) report(field, 'text-repaired', 'lacked its scheme', given, address);
  return found;
}

/** `example.org/page` and `//example.org/page` name a host whose ending is registered. */
function addScheme(given: string): string {
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(given)) return given;
  const address = `https://${given.replace(/^\/\//, '')}`;
  return parse(address).isIcann === true && !/^\/(?!\/)/.test(given) ? address : given;
}

/** Items of an outside feed are known by its title, whatever brand they name. */
function sourceName(fields: Fields, report: Report): string | undefined {
  return (
    parseText(readField(fields, 'feed.title'), 'feed.title', report) ??
    parseText(readField(fields, 'link.brand'), 'link.brand', report) ??
    parseText(readField(fields, 'linkBrand'), 'linkBrand', report)
  );
}

const tracking =
  /^(?:utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|twclid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|oly_anon_id|oly_enc_id|vero_id)(?:=|$)/i;

/** The same for all briefs about one article: no tracking, no fragment, no trailing slash. */
function storyOf(url: URL): OutboundUrl | undefined {
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part))
    .join('&');
  const path = url.pathname.replace(/\/+$/, '');
  const story = encodeOdd(`${url.protocol}//${url.host}${path}${query && `?${query}`}`);
  return outboundUrlSchema.safeParse(story).data;
}

/** `blog.burnsmcd.com` → `blog.burnsmcd`: how slugs name a source. */
export function hostWithoutSuffix(host: string): string {
  const suffix = getPublicSuffix(host);
  return suffix !== null && host.endsWith(`.${suffix}`) ? host.slice(0, -suffix.length - 1) : host;
}
