/** The site → its web app manifest: what a device shows of it that keeps a link. */
import { iconPath, machinePaths } from '../machine-paths';
import { href, sitePath } from '../routes';
import { site } from '../site';
import { palette } from './colour';

export function manifest(): string {
  const { paper } = palette(site.hue, 'light');
  const png = (size: 192 | 512, purpose: 'any' | 'maskable') => ({
    ...{ src: href(iconPath(size, purpose === 'maskable')), sizes: `${size}x${size}` },
    ...{ type: 'image/png', purpose },
  });
  return JSON.stringify({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    id: '/',
    start_url: href(sitePath({ kind: 'front' })),
    scope: '/',
    // It is a site: with its own address, and a way back.
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: href(machinePaths.icon), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png(192, 'any'),
      png(512, 'any'),
      png(512, 'maskable'),
    ],
  });
}
