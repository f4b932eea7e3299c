import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';
import { describe, expect, it } from 'vitest';
import PageCacheHandler from './page-cache-handler.mjs';

describe('PageCacheHandler', () => {
  it('lets Next remember so many addresses, and no more', async () => {
    const lifetimes: unknown = Reflect.get(SharedCacheControls, 'cacheControls');
    if (!(lifetimes instanceof Map)) expect.unreachable();
    const handler = new PageCacheHandler();
    for (let n = 0; n < 25_000; n += 1) {
      lifetimes.set(`/$/${n}`, { revalidate: false });
      await handler.set(`/$/${n}`, undefined);
    }
    expect(lifetimes.size).toBeGreaterThan(0);
    expect(lifetimes.size).toBeLessThanOrEqual(10_000);
  });
});
