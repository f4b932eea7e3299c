/** Tells whoever this portal is set up to tell which pages and feeds changed: search engines and a hub, or nobody. */
import { feedFormats } from '@/lib/domain/feed-format';
import type { Env } from '@/lib/env';
import type { ChangedPages } from '@/lib/indexer/changed-pages';
import { feedPath } from '@/lib/routes';
import { absoluteUrl } from '@/lib/view/absolute-url';
import { Announcer } from './announcer';
import { indexNow } from './index-now';
import type { Listener } from './listener';
import { webSub } from './web-sub';

export type Announcements = {
  tell(pages: ChangedPages): void;
  /** Says what still waits. */
  end(): Promise<void>;
};

/** `onProblem` is told what could not be said, in one sentence each. */
export function announceChanges(env: Env, onProblem: (sentence: string) => void): Announcements {
  const announcer = (listener: Listener | undefined) =>
    listener && new Announcer(listener, onProblem);
  const engines = announcer(indexNow(env));
  const hub = announcer(webSub(env));
  return {
    tell({ briefs, lists }) {
      engines?.add(briefs.map((path) => absoluteUrl(env.siteUrl, path)));
      const feeds = lists.flatMap((list) => feedFormats.map((format) => feedPath(list, format)));
      hub?.add(feeds.map((path) => absoluteUrl(env.siteUrl, path)));
    },
    async end() {
      await Promise.all([engines?.end(), hub?.end()]);
    },
  };
}
