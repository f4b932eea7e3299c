/** Pages → what the Nu HTML checker holds against them, one line each. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from '@playwright/test';
import { z } from 'zod';

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
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 1e8 }, (error, _stdout, report) => {
      if (error && !report.startsWith('{')) return reject(error);
      const { messages } = reportSchema.parse(JSON.parse(report));
      resolve(
        messages.map(
          ({ url, message, extract }) => `${path.basename(url)}: ${message} at ${extract}`,
        ),
      );
    });
  });
}
