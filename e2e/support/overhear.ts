/** A page about to be opened → what it complains of on the console, and the origins it asks anything of. */
import type { Page } from '@playwright/test';

export type Overheard = { complaints: string[]; origins: Set<string> };

/** What is returned goes on growing as long as the page is used. */
export function overhear(page: Page): Overheard {
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // The icon of a page is asked for late, and given up when the page is left before it came.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  return { complaints, origins };
}

/** Opens the page twice, so that the second visit gets what the first one left behind, and uses it. */
export async function visitTwice(page: Page, url: string): Promise<Overheard> {
  const overheard = overhear(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('[data-set-theme="dark"]').click();
  // Browsers report the status of a page that is not there: that is the truth, no complaint.
  const complaints = overheard.complaints.filter(
    (line) => !/^error: Failed to load resource: .*status of (?:404|410) /.test(line),
  );
  return { ...overheard, complaints };
}
