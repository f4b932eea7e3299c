/** Browser tests, run against a server that is already there: `npm test` starts one for them. */
import { defineConfig } from '@playwright/test';

const chromium = process.env['PORTAL_TEST_CHROMIUM'];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  reporter: 'list',
  projects: [
    { name: 'portal', testIgnore: 'soak.spec.ts' },
    // What others than we read or check, for `npm run validate`: all of it is in the first as well.
    {
      name: 'validate',
      testMatch: [
        'accessibility',
        'announcements',
        'counts',
        'feeds',
        'json-ld',
        'lighthouse',
        'links',
        'machine-documents',
        'markup',
        'metadata',
        'sitemap',
        'validators',
      ].map((name) => `${name}.spec.ts`),
    },
    // What it promises within two seconds, it promises while nothing else fills the machine.
    { name: 'soak', testMatch: 'soak.spec.ts' },
  ],
  use: {
    baseURL: process.env['PORTAL_TEST_URL'] || 'http://localhost:3000',
    browserName: 'chromium',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        // Chromium refuses to start its sandbox for root, who is the only user of most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // A test must not reach beyond the site: Chromium calls home unless it is told not to.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
