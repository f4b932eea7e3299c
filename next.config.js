import { fileURLToPath } from 'node:url';
import { securityHeaders } from './lib/serving/security-headers.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const isDevelopment = process.env.NODE_ENV === 'development';

/** @type {import('next').NextConfig} */
const nextConfig = {
  // A folder with a server and only what it needs of the packages: what `npm start` and the image run.
  output: 'standalone',
  // Without these Next looks above the project for a workspace, and the folder takes another shape where it finds one.
  outputFileTracingRoot: root,
  turbopack: {
    root,
    // Files that pages load by themselves, by their addresses.
    rules: {
      '*': {
        condition: { query: '?url' },
        loaders: ['./lib/browser/browser-file-loader.mjs'],
        type: 'asset',
      },
    },
  },
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: fileURLToPath(new URL('./lib/serving/page-cache-handler.mjs', import.meta.url)),
  // Our page cache is the only one; Next's own would keep pages past a change of the content.
  cacheMaxMemorySize: 0,
  serverExternalPackages: ['libsql', 'sharp', 'word-list'],
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
