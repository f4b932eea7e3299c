/** All as Next has it by default, but for what building a copy elsewhere in this repository needs. */
import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
const nextConfig = {
  // The folder whose node_modules the app shares, wherever its copy lies; a lockfile further up must not move it.
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.resolve('next/package.json'))) },
  // Types are a check of their own (`npm run types`).
  typescript: { ignoreBuildErrors: true },
};

export default nextConfig;
