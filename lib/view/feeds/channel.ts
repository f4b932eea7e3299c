/** What a feed says, in whichever language it is written. */
import type { FeedFormat } from '../../domain/feed-format';
import type { BriefDate } from '../../domain/instant';
import type { StoredBrief } from '../../repository/answers';
import { site } from '../../site';

export type Channel = {
  title: string;
  description: string;
  /** Of the list. */
  href: string;
  /** Of this feed, in each language. */
  feedHrefs: Readonly<Record<FeedFormat, string>>;
  modified: BriefDate | undefined;
  briefs: StoredBrief[];
  /** Address of a hub that tells readers of what is new (WebSub). */
  hub?: string | undefined;
};

/** Stays the same when the site's address changes: a tag URI (RFC 4151). */
export function channelId({ href }: Channel): string {
  return `tag:${site.feedAuthority}:${href}`;
}

/** When any of these briefs was curated or changed last; undefined when none bears a date. */
export function lastChange(briefs: readonly StoredBrief[]): BriefDate | undefined {
  return briefs
    .flatMap(({ curated, modified, updated }) => [curated, modified, updated])
    .filter((date) => date !== undefined)
    .reduce<BriefDate | undefined>(
      (last, date) => (last === undefined || date > last ? date : last),
      undefined,
    );
}
