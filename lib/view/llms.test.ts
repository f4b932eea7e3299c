import { describe, expect, it } from 'vitest';
import { community, newsSection } from './brief-summary.fixture';
import { llmsText } from './llms';

describe('llmsText', () => {
  it('says what the site is, where its feeds are, and how programs read it', () => {
    const contents = { sections: [newsSection()], communities: [community()] };
    const text = llmsText(contents, 'https://www.example.org');
    expect(text).toMatch(/^# Medigy\n\n> What digital health reads/);
    expect(text).toContain(
      '- [Chronic Care Management](https://www.example.org/communities/ccm): ',
    );
    expect(text).toContain('(https://www.example.org/api/search/openapi.json)');
    expect(text.match(/^## .*$/gm)).toEqual(['## Feeds', '## Ways in', '## For programs']);
  });

  it('leaves out what an empty site does not have', () => {
    const text = llmsText({ sections: [], communities: [] }, 'https://www.example.org');
    expect(text).not.toContain('## Feeds');
  });
});
