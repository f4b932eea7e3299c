/** A brief as the repository gives it, for tests of what is made from one. */

import { slugSchema } from '../domain/slug';
import type { StoredBrief } from '../repository/answers';
import { sampleBrief } from '../repository/sample-corpus.fixture';

export function storedBrief(changes: Partial<StoredBrief> = {}): StoredBrief {
  const { text, rubrics, aliases, communityName, masthead, place, ...brief } = sampleBrief({
    place: '/communities/ccm/curated-content',
    slug: 'medcitynews-patient-focused',
    id: '3612',
    title: 'A title & <more>',
    curated: '2020-10-16T06:56:26.792Z',
    modified: '2020-10-16T06:56:37.287Z',
    host: 'medcitynews.com',
    topics: ['KLAS: Telehealth', 'Symplur: Virtual Care'],
    curators: ['Sonalika Ghosh'],
    text: 'What the brief says.',
  });
  return {
    ...brief,
    updated: undefined,
    place: {
      path: place.path,
      name: 'Curated content',
      community: { slug: slugSchema.parse('ccm'), name: 'Chronic Care Management (CCM)' },
      hue: 168,
    },
    ...changes,
  };
}
