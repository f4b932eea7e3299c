/** The forms of a brief for programs: each stands at the path of its page, with an ending. */
import { z } from 'zod';

export const twinFormatSchema = z.enum(['json', 'md']);

export type TwinFormat = z.infer<typeof twinFormatSchema>;

export const twinFormats = twinFormatSchema.options;

export const twinTypes: Readonly<Record<TwinFormat, string>> = {
  json: 'application/json',
  md: 'text/markdown',
};

/** Undefined for a path that does not end so. */
export function splitTwin(path: string): { base: string; format: TwinFormat } | undefined {
  const [, base, ending] = /^(.*[^/])\.(json|md)$/s.exec(path) ?? [];
  const format = twinFormatSchema.safeParse(ending);
  return base !== undefined && format.success ? { base, format: format.data } : undefined;
}
