/** An environment for a test, with everything that may be off switched off. */
import type { Env } from './env';

export function quietEnv(more: Pick<Env, 'contentDir' | 'dataDir'> & Partial<Env>): Env {
  return {
    siteUrl: 'http://localhost:3000',
    port: 3000,
    pageCacheBytes: 1,
    pageCacheDiskBytes: 0,
    desk: false,
    pollSeconds: 0,
    behindSeconds: 0,
    drainSeconds: 0,
    webSubHub: undefined,
    indexNow: undefined,
    ...more,
  };
}
