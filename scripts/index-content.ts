/** `npm run index`: brings the index up to date without starting the portal. */
import { indexWithProgress } from './index-with-progress';
import { portalEnv } from './portal-env';
import { runScript } from './run-script';

await runScript(async () => {
  await indexWithProgress(portalEnv());
  return 0;
});
