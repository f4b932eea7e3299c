/** Parameters of routes, parsed once: what does not fit is no page of ours. */
import { z } from 'zod';

/** Parameters as Next hands them over. */
export type RawParams = Readonly<Record<string, string | string[] | undefined>>;

/** The number a path gives a page of a list; 1 without one. */
export const pageNumberSchema = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
  .default(1);

export const pagedParams = z.object({ n: pageNumberSchema });

export const noParams = z.object({});

/**
 * Next gives `generateMetadata` and route handlers decoded parameters, but a page has them encoded again
 * (seen on 16.4.6, in production and development).
 */
export function decodeParams(params: RawParams): RawParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(decodeURIComponent) : value && decodeURIComponent(value),
    ]),
  );
}
