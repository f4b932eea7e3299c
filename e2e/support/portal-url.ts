/** Where the portal under test answers, as the configuration of Playwright says. */
import { test } from '@playwright/test';

/** Origin, without a trailing slash; to be asked for inside a test. */
export function portalUrl(): string {
  const { baseURL } = test.info().project.use;
  if (baseURL === undefined) throw new Error('playwright.config.ts names no baseURL.');
  return new URL(baseURL).origin;
}
