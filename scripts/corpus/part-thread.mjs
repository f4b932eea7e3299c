/** Where a thread begins: TypeScript must be taught to it anew. */
import { register } from 'tsx/esm/api';

register();
await import('./write-part.ts');
