/** The name that Next gave this build; the server runs in the folder that holds it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export function buildId(): string {
  // The comment keeps the bundler from taking it for a file of the build.
  return readFileSync(
    path.join(/* turbopackIgnore: true */ process.cwd(), '.next', 'BUILD_ID'),
    'utf8',
  );
}
