/** The Nu HTML checker finds no error on any template. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { readPage } from './support/read-page';
import { templates } from './templates';

const require = createRequire(import.meta.url);
const jar = path.join(path.dirname(require.resolve('vnu-jar')), 'build', 'dist', 'vnu.jar');

const reportSchema = z.object({
  messages: z.array(z.looseObject({ url: z.string(), message: z.string(), extract: z.string() })),
});

test('given every template, when the Nu HTML checker reads it, then it finds no error', async () => {
  const folder = test.info().outputPath('pages');
  await mkdir(folder, { recursive: true });
  for (const { name, path: at } of templates) {
    const { answer } = await readPage(at);
    await writeFile(path.join(folder, `${name.replaceAll(' ', '-')}.html`), answer.body);
  }
  expect(await check(folder)).toEqual([]);
});

/** One start of Java for all files: it takes longer than they do. */
function check(folder: string): Promise<string[]> {
  const args = ['-jar', jar, '--errors-only', '--format', 'json', '--skip-non-html', folder];
  return new Promise((resolve, reject) => {
    execFile('java', args, (error, _stdout, report) => {
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
