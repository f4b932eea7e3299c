/** Paths of what programs ask for: pictures, documents for machines, data, health. Whatever the content, their own routes answer for them. */
import { type SitePath, sitePathSchema } from './domain/site-path';
import { href } from './routes';

/** Path of a measured picture of the content folder. */
export function mediaPath(name: string): SitePath {
  return sitePathSchema.parse(`/media/${name}`);
}

/** Address of a measured picture, scaled down to at most `width` pixels. */
export function mediaHref(name: string, width: number): string {
  return `${href(mediaPath(name))}?w=${width}`;
}

/** Path of a PDF of the content folder. */
export function pdfPath(name: string): SitePath {
  return sitePathSchema.parse(`/files/${name}`);
}

/** Path of the preview picture (1200 × 630) of a page of ours. */
export function previewPath(path: SitePath): SitePath {
  return sitePathSchema.parse(path === '/' ? '/previews' : `/previews${path}`);
}

/** Paths of the documents that machines ask for. */
export const machinePaths = {
  /** Names the others. */
  sitemap: sitePathSchema.parse('/sitemap.xml'),
  robots: sitePathSchema.parse('/robots.txt'),
  llms: sitePathSchema.parse('/llms.txt'),
  security: sitePathSchema.parse('/.well-known/security.txt'),
  manifest: sitePathSchema.parse('/manifest.webmanifest'),
  icon: sitePathSchema.parse('/icon.svg'),
  alive: sitePathSchema.parse('/healthz'),
  ready: sitePathSchema.parse('/readyz'),
};

export type IconSize = 180 | 192 | 512;

/** Path of the sign of the site as a picture of this many pixels; `isMaskable` has room to be cut into any shape. */
export function iconPath(size: IconSize, isMaskable = false): SitePath {
  return sitePathSchema.parse(`/icons/${isMaskable ? 'maskable-' : ''}${size}.png`);
}

/** Path of the document that shows search engines that this site knows the key. */
export function indexNowKeyPath(key: string): SitePath {
  return sitePathSchema.parse(`/${key}.txt`);
}

/** Path of one document of the sitemap. */
export function sitemapPath(file: string): SitePath {
  return sitePathSchema.parse(`/sitemaps/${file}`);
}

/** What programs ask for. */
export const apiPaths = {
  search: sitePathSchema.parse('/api/search'),
  /** Says what may be asked of them, and what they answer. */
  description: sitePathSchema.parse('/api/search/openapi.json'),
};

const shapes = [
  /_next\/static\/.+/,
  /(?:media|files|icons|sitemaps)\/[^/]+/,
  /previews(?:\/.*)?/,
  /(?:sitemap\.xml|robots\.txt|llms\.txt|\.well-known\/security\.txt)/,
  /(?:icon\.svg|favicon\.ico|manifest\.webmanifest)/,
  /(?:healthz|readyz)/,
  /api\/search(?:\/openapi\.json)?/,
];
const machinePath = new RegExp(`^/(?:${shapes.map(({ source }) => source).join('|')})$`);

export function isMachinePath(path: string): boolean {
  return machinePath.test(path);
}
