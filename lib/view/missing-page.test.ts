import { describe, expect, it } from 'vitest';
import { briefCard } from './brief-card';
import { briefSummary } from './brief-summary.fixture';
import { gonePage, missingPage } from './missing-page';

describe('missingPage', () => {
  it('says that nothing is here, shows what is nearest, and leads on', () => {
    expect(missingPage([briefSummary()])).toEqual({
      hue: 'hue-168',
      heading: 'Nothing lives at this address',
      text: 'The link may be old or mistyped.',
      nearestTitle: 'Closest to the words in the address',
      nearest: [briefCard(briefSummary(), 'mixed')],
      ways: [
        { label: 'Newest briefs', href: '/' },
        { label: 'Communities', href: '/communities' },
        { label: 'Topics', href: '/topics' },
        { label: 'Sources', href: '/sources' },
        { label: 'Where old links lead', href: '/aliases' },
      ],
    });
  });
});

describe('gonePage', () => {
  it('says that a brief was taken back', () => {
    expect(gonePage([])).toMatchObject({ heading: 'This brief was withdrawn', nearest: [] });
  });
});
