/** A list with its name and newest briefs → the channel that follows it. */
import type { ListSummary, StoredBrief } from '../../repository/answers';
import { feedPath, href, sitePath, type Target } from '../../routes';
import { site } from '../../site';
import type { Channel } from './channel';

type FollowedList = { target: Target; name: string; summary: ListSummary; briefs: StoredBrief[] };

export function listChannel({ target, name, summary, briefs }: FollowedList): Channel {
  const isSite = target.kind === 'front';
  return {
    title: isSite ? site.name : `${name} · ${site.name}`,
    description: isSite ? site.description : `Newest briefs: ${name}.`,
    href: href(sitePath(target)),
    feedHrefs: {
      rss: href(feedPath(target, 'rss')),
      atom: href(feedPath(target, 'atom')),
      json: href(feedPath(target, 'json')),
    },
    modified: summary.modified,
    briefs,
  };
}
