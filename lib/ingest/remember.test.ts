import { expect, it } from 'vitest';
import { remember } from './remember';

it('asks once for each text, as long as it is among the last ones', () => {
  const asked: string[] = [];
  const double = remember(2, (text) => {
    asked.push(text);
    return text === '' ? undefined : text + text;
  });
  expect(['a', '', 'a', '', 'b', 'b', 'a'].map(double)).toEqual([
    ...['aa', undefined, 'aa', undefined, 'bb', 'bb', 'aa'],
  ]);
  expect(asked).toEqual(['a', '', 'b', 'a']);
});
