/** Where old paths lead → the same as rules for another server, one line each; every text escaped for its language. */
import { z } from 'zod';
import type { SitePath } from '@/lib/domain/site-path';
import { href } from '@/lib/routes';
import { csvLine } from '@/lib/view/write-csv';

export const redirectFormatSchema = z.enum(['nginx', 'netlify', 'cloudflare', 'apache', 'csv']);

export type RedirectFormat = z.infer<typeof redirectFormatSchema>;

/** `from` in small letters, decoded; `to` undefined for what is gone. */
export type Move = { from: string; to: SitePath | undefined; by: string };

type Format = {
  /** What says how to use it, before the first line. */
  head: string[];
  /** Undefined for what the language cannot say. */
  line: (move: Move, siteUrl: string) => string | undefined;
};

const formats: Readonly<Record<RedirectFormat, Format>> = {
  nginx: {
    head: [
      '# For two maps of nginx, which compare without regard to capitals:',
      '# map $uri $portal_moved { include this-file; }',
      '# if ($portal_moved = gone) { return 410; } if ($portal_moved) { return 308 $portal_moved$is_args$args; }',
    ],
    line: ({ from, to }) =>
      `${nginxText(from)} ${nginxText(to === undefined ? 'gone' : href(to))};`,
  },
  netlify: {
    head: ['# _redirects of Netlify; what is gone cannot be said there.'],
    line: ({ from, to }) => (to === undefined ? undefined : `${encoded(from)} ${href(to)} 308!`),
  },
  cloudflare: {
    head: [],
    line: ({ from, to }, siteUrl) =>
      to === undefined
        ? undefined
        : csvLine([siteUrl + encoded(from), siteUrl + href(to), '308', 'TRUE']).trimEnd(),
  },
  apache: {
    head: ['# For the configuration of Apache, or .htaccess; in any capitals.'],
    line: ({ from, to }) =>
      to === undefined
        ? `RedirectMatch 410 ${apacheText(`(?i)^${pattern(from)}/?$`)}`
        : `RedirectMatch 308 ${apacheText(`(?i)^${pattern(from)}/?$`)} ${apacheText(href(to).replaceAll('$', '\\$'))}`,
  },
  csv: {
    head: [csvLine(['path', 'leads to', 'status', 'says']).trimEnd()],
    line: ({ from, to, by }) =>
      csvLine([from, to ?? '', to === undefined ? '410' : '308', by]).trimEnd(),
  },
};

/** The first lines, before any old path. */
export function headLines(format: RedirectFormat): string[] {
  return formats[format].head;
}

/** Undefined for what the language cannot say. */
export function redirectLine(
  format: RedirectFormat,
  move: Move,
  siteUrl: string,
): string | undefined {
  return formats[format].line(move, siteUrl);
}

/** nginx reads `$name` in a value of a map as a variable, and has no way to write a dollar: it is percent-encoded. */
function nginxText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}"`;
}

function apacheText(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** A path as a regular expression that means nothing else. */
function pattern(path: string): string {
  return path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function encoded(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}
