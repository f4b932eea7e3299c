/** Pages → what the Nu HTML checker holds against them, one line each. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from '@playwright/test';
import { z } from 'zod';
import { runCommand } from '../../scripts/run-command.mjs';

const require = createRequire(import.meta.url);
const jar = path.join(path.dirname(require.resolve('vnu-jar')), 'build', 'dist', 'vnu.jar');

const reportSchema = z.object({
  messages: z.array(
    z.looseObject({ url: z.string(), message: z.string(), extract: z.string().default('') }),
  ),
});

/** One start of Java for all of them: it takes longer than they do. */
export async function checkMarkup(pages: { name: string; html: Buffer }[]): Promise<string[]> {
  const folder = test.info().outputPath('pages');
  await mkdir(folder, { recursive: true });
  for (const { name, html } of pages) {
    await writeFile(path.join(folder, `${name.replaceAll(' ', '-')}.html`), html);
  }
  const args = ['-jar', jar, '--errors-only', '--format', 'json', folder];
  const { stderr: report } = await runCommand('java', args);
  const { messages } = reportSchema.parse(JSON.parse(report));
  return messages.map(
    ({ url, message, extract }) => `${path.basename(url)}: ${message} at ${extract}`,
  );
}
