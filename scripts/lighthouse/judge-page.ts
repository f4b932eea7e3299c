/** What Lighthouse says of one page: as a mid-range phone on a slow network, in a browser that knows nothing yet. */
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { ScriptProblem } from '../script-problem';
import { freePort } from '../test/free-port.mjs';

/** `program` is the browser; undefined for that of Playwright. Throws a `ScriptProblem` when the page cannot be judged. */
export async function judgePage(
  url: string,
  categories: string[],
  program: string | undefined,
): Promise<Result> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...(program === undefined ? {} : { executablePath: program }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories });
    if (!result || result.lhr.runtimeError) {
      const reason = result?.lhr.runtimeError?.message ?? 'it gives no result';
      throw new ScriptProblem(`Lighthouse cannot judge ${url}: ${reason}`);
    }
    return result.lhr;
  } finally {
    await browser.close();
  }
}
