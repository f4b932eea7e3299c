/** The `test` of everything about other content: each worker starts one second portal over it, when first asked for. */
import { test as base } from '@playwright/test';
import { type Answer, ask } from './ask';
import { writeOtherContent } from './other-content';
import { startSecondPortal } from './second-portal';

export type OtherPortal = {
  origin: string;
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
};

export const test = base.extend<object, { other: OtherPortal }>({
  other: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const { origin, stop } = await startSecondPortal(await writeOtherContent());
      await use({ origin, ask: (path, headers = {}) => ask(path, { origin, headers }) });
      await stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
