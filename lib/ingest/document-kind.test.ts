import { expect, it } from 'vitest';
import { archetypeOf } from './document-kind';
import { ingestText } from './documents.fixture';
import { splitFile } from './kept-file';

it('names archetypes that are no content type of ours', () => {
  const found = [
    '---\ntitle: A\narchetype: Quiz\n---\nText.',
    '---\ntitle: C\narchetype: quiz\n---\n',
    '---\ntitle: D\narchetype: news\n---\nText.',
    '---\narchetype: profile-institution\n---\nText.',
    '---\ntitle: F\n---\n',
    '---\ntitle: G\n---\nText.',
    'no front matter',
    '---\ntitle: "KLAS: A"\nsearchCategory: topic\n---\n',
  ].map((text) => archetypeOf(splitFile(ingestText(text)).kept));
  expect(found).toEqual([
    { archetype: 'quiz', became: 'other' },
    { archetype: 'quiz', became: 'not-a-brief' },
    undefined,
    { archetype: 'profile-institution', became: 'not-a-brief' },
    { archetype: 'none', became: 'not-a-brief' },
    undefined,
    undefined,
    undefined,
  ]);
});
