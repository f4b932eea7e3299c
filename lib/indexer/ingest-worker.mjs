/** Where a worker thread begins that tests start; in the bundle of the commands, answer-batches.ts has this name. */
import { register } from 'tsx/esm/api';

register();
await import('./answer-batches.ts');
