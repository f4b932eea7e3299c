/** Makes the bundle of the commands where none of them is run: in an image that is being built. */
import { fileURLToPath } from 'node:url';
import { currentBundle } from './command-bundle.mjs';

await currentBundle(fileURLToPath(new URL('../..', import.meta.url)));
