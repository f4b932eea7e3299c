/** `npm run index`: brings the index up to date without starting the portal. */
import { indexFile } from '@/lib/store/index-file';
import { removeSilentNote } from '@/lib/store/watch-note';
import { announceChanges } from './announce/announce-changes';
import { indexWithProgress } from './index-with-progress';
import { portalEnv } from './portal-env';
import { runScript } from './run-script';

await runScript(async () => {
  const env = portalEnv();
  const { pages } = await indexWithProgress(env);
  removeSilentNote(indexFile(env), Date.now());
  const announcements = announceChanges(env, (sentence) => console.error(sentence));
  announcements.tell(pages);
  await announcements.end();
  return 0;
});
