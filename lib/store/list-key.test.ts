import { describe, expect, it } from 'vitest';
import type { BriefList } from '../domain/brief-list';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { sourceHostSchema } from '../domain/source';
import { listKey, parseListKey } from './list-key';

const slug = slugSchema.parse('a:b');
const lists: BriefList[] = [
  { kind: 'site' },
  { kind: 'section', path: sitePathSchema.parse('/communities/a&b/x:y') },
  { kind: 'community', community: slug },
  { kind: 'topic', topic: slug },
  { kind: 'concept', concept: slug },
  { kind: 'scheme', scheme: slug },
  { kind: 'source', host: sourceHostSchema.parse('medcitynews.com') },
  { kind: 'curator', curator: slug },
  { kind: 'offering', offering: slug },
];

describe('parseListKey', () => {
  it.each(lists)('reads the key of %o', (list) => {
    expect(parseListKey(listKey(list))).toEqual(list);
  });

  it.each(['', 'nothing:x', 'topic', 'site:x'])('refuses %s', (key) => {
    expect(() => parseListKey(key)).toThrow(`No list has the key "${key}".`);
  });
});
