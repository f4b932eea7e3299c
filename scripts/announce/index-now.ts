/** Search engines that listen to IndexNow: one that is told tells the others (www.indexnow.org/documentation). */
import type { Env } from '@/lib/env';
import { indexNowKeyPath } from '@/lib/machine-paths';
import { absoluteUrl } from '@/lib/view/absolute-url';
import { type Listener, request } from './listener';

export function indexNow({ indexNow, siteUrl }: Env): Listener | undefined {
  if (!indexNow) return undefined;
  const { key, endpoint } = indexNow;
  const keyLocation = absoluteUrl(siteUrl, indexNowKeyPath(key));
  const { host } = new URL(siteUrl);
  return {
    name: `IndexNow (${endpoint})`,
    most: 10_000,
    tell: (urls, signal) =>
      request(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ host, key, keyLocation, urlList: urls }),
        signal,
      }),
    remedy: `it must be able to read ${keyLocation}`,
  };
}
