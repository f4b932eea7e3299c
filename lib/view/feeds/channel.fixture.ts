/** A channel for tests of what is written of one. */
import type { StoredBrief } from '../../repository/answers';
import { storedBrief } from '../stored-brief.fixture';
import type { Channel } from './channel';

export function sampleChannel(briefs: StoredBrief[] = [storedBrief()]): Channel {
  return {
    title: 'Chronic Care · Medigy',
    description: 'Newest briefs.',
    href: '/communities/ccm',
    feedHrefs: {
      rss: '/communities/ccm/feed.xml',
      atom: '/communities/ccm/atom.xml',
      json: '/communities/ccm/feed.json',
    },
    modified: briefs[0]?.modified,
    briefs,
  };
}
