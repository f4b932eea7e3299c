import { expect, it } from 'vitest';
import { countArchetypes } from './count-archetypes';
import { ingestText } from './documents.fixture';

it('counts archetypes that are no content type of ours by name', () => {
  const files = [
    '---\ntitle: A\narchetype: Quiz\n---\nText.',
    '---\ntitle: B\narchetype: quiz\n---\nText.',
    '---\ntitle: C\narchetype: quiz\n---\n',
    '---\ntitle: D\narchetype: news\n---\nText.',
    '---\ntitle: E\narchetype: profile-institution\n---\n',
    '---\narchetype: profile-institution\n---\nText.',
    '---\ntitle: F\n---\n',
    '---\ntitle: G\n---\nText.',
    'no front matter',
    '---\ntitle: "KLAS: A"\nsearchCategory: topic\n---\n',
  ].map((text) => ingestText(text));
  expect(countArchetypes(files)).toEqual([
    { archetype: 'none', became: 'not-a-brief', count: 1 },
    { archetype: 'profile-institution', became: 'not-a-brief', count: 2 },
    { archetype: 'quiz', became: 'not-a-brief', count: 1 },
    { archetype: 'quiz', became: 'other', count: 2 },
  ]);
});
