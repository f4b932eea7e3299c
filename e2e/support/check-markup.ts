/** Pages → what two checkers that others wrote hold against them, one line each: the Nu HTML checker and html-validate. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { z } from 'zod';
import { runCommand } from '../../scripts/run-command.mjs';

const require = createRequire(import.meta.url);
const jar = path.join(path.dirname(require.resolve('vnu-jar')), 'build', 'dist', 'vnu.jar');

type Page = { name: string; html: Buffer };

const reportSchema = z.object({
  messages: z.array(
    z.looseObject({ url: z.string(), message: z.string(), extract: z.string().default('') }),
  ),
});

const rules = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How React writes what HTML leaves open: cases of attributes, values of switches, ends of empty elements.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // What comes from this site is as sure as the page itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A name helps wherever ARIA allows one, on lists as well.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

export async function checkMarkup(pages: Page[]): Promise<string[]> {
  return [...(await checkByNu(pages)), ...(await checkByRules(pages))];
}

/** One start of Java for all of them: it takes longer than they do. */
async function checkByNu(pages: Page[]): Promise<string[]> {
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

async function checkByRules(pages: Page[]): Promise<string[]> {
  const held: string[] = [];
  for (const { name, html } of pages) {
    const { results } = await rules.validateString(html.toString('utf8'));
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      held.push(`${name}: ${ruleId}: ${message} at ${selector ?? 'the page'}`);
    }
  }
  return held;
}
