import { describe, expect, it } from 'vitest';
import { sitePathSchema } from '../../domain/site-path';
import { openSample } from '../open-sample.fixture';
import { sampleBrief, sampleTopic } from '../sample-corpus.fixture';

const own = sitePathSchema.parse('/news/own');

const inhalers = 'Asthma is treated with inhalers at home by a pharmacist.';
const others = Array.from({ length: 40 }, (_, n) =>
  sampleBrief({ slug: `o${n}`, title: `Entry ${n}`, text: `Plain text number ${n}.` }),
);

function related(...briefs: Parameters<typeof sampleBrief>[0][]) {
  return openSample({ briefs: [...others, ...briefs.map(sampleBrief)] })
    .listRelatedBriefs(own, 4)
    .map(({ brief, shared, words }) => ({ slug: brief.path.slice(6), shared, words }));
}

describe('listRelatedBriefs', () => {
  it('finds a like text without a common topic, and says which words both have', () => {
    expect(
      related(
        { slug: 'own', title: 'Breathing', text: inhalers },
        { slug: 'like', title: 'A pharmacist', text: 'New inhaler for asthma.' },
        { slug: 'other', text: 'Inhalers of another kind.' },
      ),
    ).toEqual([{ slug: 'like', shared: [], words: ['asthma', 'inhalers', 'pharmacist'] }]);
  });

  it('puts a brief on the same topic that says the same before one that says something else', () => {
    const found = related(
      { slug: 'own', text: inhalers, topics: ['A: Lungs'] },
      { slug: 'else', text: 'Of mountains.', topics: ['A: Lungs'], curated: '2024-01-01' },
      { slug: 'same', text: inhalers, topics: ['A: Lungs'], curated: '2001-01-01' },
    );
    expect(found.map(({ slug }) => slug)).toEqual(['same', 'else']);
    expect(found.map(({ shared }) => shared)).toEqual([
      [sampleTopic('A: Lungs')],
      [sampleTopic('A: Lungs')],
    ]);
    expect(found[1]?.words).toEqual([]);
  });

  it('calls nothing related for a single word, for words that many have, or for none', () => {
    expect(
      related(
        { slug: 'own', title: 'Entry', text: 'Plain text on inhalers.' },
        { slug: 'other', text: 'Inhalers of another kind.' },
      ),
    ).toEqual([]);
    expect(related({ slug: 'own', title: 'x', text: '' })).toEqual([]);
  });

  it('is not irritated by words that mean something to the engine', () => {
    const text = 'NEAR AND NOT "quoted" inhalers* OR asthma^2 {title} : OR';
    expect(related({ slug: 'own', text }, { slug: 'like', text })[0]?.slug).toBe('like');
  });
});
