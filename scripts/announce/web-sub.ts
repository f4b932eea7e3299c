/** The hub that feeds name: told which of them changed, it hands them to whoever follows them (WebSub, W3C). */
import type { Env } from '@/lib/env';
import { type Listener, request } from './listener';

export function webSub({ webSubHub: hub }: Env): Listener | undefined {
  if (hub === undefined) return undefined;
  return {
    name: `The WebSub hub (${hub})`,
    most: 100,
    // The standard leaves open how a hub is told; this is what hubs have taken since PubSubHubbub.
    tell: (urls, signal) =>
      request(hub, {
        method: 'POST',
        body: new URLSearchParams([
          ['hub.mode', 'publish'],
          ...urls.map((url) => ['hub.url', url]),
        ]),
        signal,
      }),
    remedy: 'PORTAL_WEBSUB_HUB must name a hub that takes feeds of this site',
  };
}
