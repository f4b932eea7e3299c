import { expect, it } from 'vitest';
import { fieldsFrom } from './documents.fixture';
import { readField } from './fields';

it('finds a field without regard to letter case, at any depth', () => {
  const fields = fieldsFrom('relatedofferings: 1\nLINK:\n  Href: a\nhtmlMetaData:\n  a.b: 1');
  expect(readField(fields, 'relatedOfferings')).toBe(1);
  expect(readField(fields, 'link.href')).toBe('a');
  expect(readField(fields, 'link.original')).toBeUndefined();
  expect(readField(fields, 'relatedOfferings.label')).toBeUndefined();
});

it('never finds what an object has by nature', () => {
  const fields = fieldsFrom('link: {}\nlist: [1]');
  expect(readField(fields, 'link.constructor')).toBeUndefined();
  expect(readField(fields, 'link.__proto__')).toBeUndefined();
  expect(readField(fields, 'list.length')).toBeUndefined();
});
