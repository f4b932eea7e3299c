import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const year = 31_536_000;

/**
 * Headers of every answer. The Content-Security-Policy is not among them, for Next adds to it instead of replacing it:
 * pages get theirs from the page cache, everything else from the proxy.
 */
const securityHeaders = [
  { key: 'Strict-Transport-Security', value: `max-age=${2 * year}; includeSubDomains` },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: [
      'accelerometer',
      'autoplay',
      'camera',
      'display-capture',
      'encrypted-media',
      'fullscreen',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'picture-in-picture',
      'publickey-credentials-get',
      'screen-wake-lock',
      'usb',
      'xr-spatial-tracking',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
];

const isDevelopment = process.env.NODE_ENV === 'development';

/** @type {import('next').NextConfig} */
const nextConfig = {
  // A folder with a server and only what it needs of the packages: what `npm start` and the image run.
  output: 'standalone',
  // Without these Next looks above the project for a workspace, and the folder takes another shape where it finds one.
  outputFileTracingRoot: root,
  turbopack: { root },
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: fileURLToPath(new URL('./lib/serving/page-cache-handler.mjs', import.meta.url)),
  // Our page cache is the only one; Next's own would keep pages past a change of the content.
  cacheMaxMemorySize: 0,
  serverExternalPackages: ['libsql', 'sharp'],
  // The proxy answers every odd spelling of a path itself, in one hop, and must see it as it was sent.
  skipTrailingSlashRedirect: true,
  skipProxyUrlNormalize: true,
  // Links are links (docs/decisions/004): no client navigation needs a shell that could be shown first.
  experimental: { instantInsights: { validationLevel: 'manual-warning' } },
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are a check of their own (`npm run types`): a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The development tools of Next need inline scripts and eval; the policy is for what readers get.
  headers: async () => (isDevelopment ? [] : [{ source: '/:path*', headers: securityHeaders }]),
};

export default nextConfig;
