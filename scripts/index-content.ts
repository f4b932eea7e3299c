/** `npm run index`: brings the index up to date without starting the portal. */
import { indexFile } from '@/lib/store/index-file';
import { removeSilentNote } from '@/lib/store/watch-note';
import { indexWithProgress } from './index-with-progress';
import { portalEnv } from './portal-env';
import { runScript } from './run-script';

await runScript(async () => {
  const env = portalEnv();
  await indexWithProgress(env);
  removeSilentNote(indexFile(env), Date.now());
  return 0;
});
