/** A thing with a page → what claims old paths for that page: other spellings of its path, and its feed of former times. */
import { oldPathKey } from '../domain/old-path';
import { feedPath, listTarget, sitePath, type Target } from '../routes';
import { claimRank } from '../store/claim-rank';
import { parseListKey } from '../store/list-key';
import type { SiteClaim } from './claims';

/** `list` is the key of the list that the page shows. */
export function claimsOfPage(list: string): SiteClaim[] {
  const target = listTarget(parseListKey(list));
  const path = sitePath(target);
  const key = oldPathKey(path);
  const isPlace = target.kind === 'front' || target.kind === 'place' || target.kind === 'community';
  const rank = isPlace ? claimRank.place : claimRank.entity;
  return [
    ...(key === path ? [] : [{ key, rank, target: path }]),
    ...(isPlace ? [feedClaim(target)] : []),
  ];
}

/** Feed readers go on asking for the feeds of older generations, and items of outside feeds claim them for themselves. */
function feedClaim(target: Target): SiteClaim {
  const key = oldPathKey(`${sitePath(target)}/index.xml`);
  return { key, rank: claimRank.feed, target: feedPath(target) };
}
