import { describe, expect, it } from 'vitest';
import { communityHeading } from './community-name';

describe('communityHeading', () => {
  it('drops a trailing acronym and nothing else', () => {
    expect(
      [
        'Chronic Care Management (CCM)',
        'Interoperability (in the United States)',
        'Security',
        '(CCM)',
      ].map(communityHeading),
    ).toEqual([
      'Chronic Care Management',
      'Interoperability (in the United States)',
      'Security',
      '(CCM)',
    ]);
  });
});
