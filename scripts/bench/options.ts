/** Arguments of `npm run bench` → what to measure, where and how large; or the one line that says how to use it. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ScriptProblem } from '../script-problem';

export type Options = {
  /** Documents of the archive. */
  size: number;
  /** Sizes of the archives that the curve compares; none for no curve. */
  curve: number[];
  /** The one part to measure; all of them without. */
  only: string | undefined;
  /** Where archives, indexes and results lie between two runs. */
  folder: string;
};

/** The size at which the goals are set: only its results are written into the repository. */
export const wholeSize = 100_000;

const sizeSchema = z.coerce.number().int().min(500).max(1_000_000);

const schema = z.object({
  size: sizeSchema.default(wholeSize),
  curve: z
    .string()
    .transform((text): unknown[] => text.split(','))
    .pipe(z.array(sizeSchema).min(2))
    .default([]),
  only: z.string().optional(),
  folder: z.string().min(1).default(path.join(tmpdir(), 'portal-bench')),
});

/** Throws a `ScriptProblem`. */
export function parseOptions(args: string[], parts: readonly string[]): Options {
  const usage = `npm run bench -- [--size ${wholeSize}] [--only ${parts.join('|')}] [--curve 10000,100000,300000] [--folder <where to work>]`;
  try {
    const text = { type: 'string' } as const;
    const options = { size: text, curve: text, only: text, folder: text };
    const { size, curve, only, folder } = schema.parse(parseArgs({ args, options }).values);
    if (only !== undefined && !parts.includes(only)) throw new Error('no such part');
    return { size, curve, only, folder: path.resolve(folder) };
  } catch {
    throw new ScriptProblem(`Use it as ${usage}; a size is a number from 500 to 1000000.`);
  }
}
