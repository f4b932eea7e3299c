/** `npm run screenshots`: takes the pictures of docs/screenshots from a portal of its own, as the starter content looks. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { sitePathSchema } from '@/lib/domain/site-path';
import { href } from '@/lib/routes';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';
import { findChromium } from './test/find-chromium.mjs';
import { freePort } from './test/free-port.mjs';
import { startPortal } from './test/start-portal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'docs', 'screenshots');

const templates = {
  front: '/',
  hub: '/communities/chronic-care-management',
  feed: '/communities/chronic-care-management/curated-content',
  brief:
    '/communities/chronic-care-management/curated-content/medcitynews-how-to-create-a-patient-focused-telehealth-experience',
  topic: '/topic/klas-telehealth',
  topics: '/topics',
};
const widths = [390, 768, 1440];
const themes = ['light', 'dark'] as const;

await runScript(async () => {
  const found = await findChromium(root);
  if ('problem' in found) throw new ScriptProblem(found.problem);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-screenshots-'));
  const port = await freePort();
  const portal = await startPortal(root, { PORT: String(port), PORTAL_DATA_DIR: dataDir });
  try {
    if (!portal.ready) throw new ScriptProblem(portal.output());
    const browser = await chromium.launch({
      ...(found.program === undefined ? {} : { executablePath: found.program }),
      chromiumSandbox: process.getuid?.() !== 0,
    });
    mkdirSync(folder, { recursive: true });
    await takeAll(browser, `http://localhost:${port}`);
    await browser.close();
  } finally {
    await portal.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return 0;
});

async function takeAll(browser: Browser, origin: string): Promise<void> {
  for (const colorScheme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({
        viewport: { width, height: width < 700 ? 844 : 1000 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const [name, address] of Object.entries(templates)) {
        await page.goto(origin + href(sitePathSchema.parse(address)));
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const picture = await page.screenshot();
        const file = `${name}-${width}-${colorScheme}.webp`;
        await sharp(picture).webp({ quality: 82 }).toFile(path.join(folder, file));
      }
      await page.close();
    }
  }
  console.log(`Took ${themes.length * widths.length * Object.keys(templates).length} pictures.`);
}
