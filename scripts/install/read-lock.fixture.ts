/** The packages of package-lock.json, by the folder they are installed in. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageSchema = z.object({
  version: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), packageSchema) });

export type LockedPackage = z.infer<typeof packageSchema>;

export function readLock(): Map<string, LockedPackage> {
  const file = new URL('../../package-lock.json', import.meta.url);
  return new Map(Object.entries(lockSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).packages));
}
