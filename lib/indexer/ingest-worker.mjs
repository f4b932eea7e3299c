/** Where a worker thread begins: TypeScript can be imported only after its loader. */
import { register } from 'tsx/esm/api';

register();
await import('./answer-batches.ts');
