/** The `test` of the desk: a second portal with its desk open, over content that gives much to report. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type SecondPortal, startSecondPortal } from './second-portal';

/** More findings of one kind than one page of the report shows. */
export const brokenTexts = 130;
export const hostileFile = `=cmd("a"), <b>&'x'.md`;
export const hostileText = '<script>alert(1)</script> & "so" on';

export const test = base.extend<object, { desk: SecondPortal }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const portal = await startSecondPortal(await writeReportedContent(), { PORTAL_DESK: '1' });
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function writeReportedContent(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-content-'));
  await mkdir(path.join(folder, 'export'));
  for (let number = 1; number <= brokenTexts; number += 1) {
    const file = path.join(folder, 'export', `broken-${number}.md`);
    await writeFile(file, brief(`broken-${number}`, '', 'It isnâ€™t so.'));
  }
  await writeFile(
    path.join(folder, hostileFile),
    brief('hostile', `status: ${JSON.stringify(hostileText)}\nlastMod: '=1+1'\n`, 'Text.'),
  );
  await writeFile(path.join(folder, 'refused.md'), 'no front matter at all');
  await writeFile(path.join(folder, 'refused-too.md'), '---\nid: 1\n---\n');
  return folder;
}

function brief(slug: string, more: string, text: string): string {
  return `---\nid: ${slug}\nbasePath: /news/\nslug: ${slug}\ntitle: Title of ${slug}\ndate: '2024-05-01'\n${more}---\n<p>${text}</p>\n`;
}
