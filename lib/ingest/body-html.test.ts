import { expect, it } from 'vitest';
import { bodyForm } from './body-html';
import { seedDocument } from './documents.fixture';

it('takes a body for HTML that begins with a block, and any other for Markdown', () => {
  for (const seed of ['000', '001', '002', '003', '004'] as const) {
    expect(bodyForm(seedDocument(seed).body)).toBe('html');
  }
  expect(['\n <DIV class="a">', '<h2>', '<table>', '<p>'].map(bodyForm)).toEqual(
    Array(4).fill('html'),
  );
  expect(
    ['', 'a <p>b</p>', '# a', '<b>a</b>', '<picture>', '<https://a.org>'].map(bodyForm),
  ).toEqual(Array(6).fill('markdown'));
});
