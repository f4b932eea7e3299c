import { describe, expect, it } from 'vitest';
import { hueClass } from './hue-class';

describe('hueClass', () => {
  it('names the nearest hue that has a class', () => {
    expect([168, 169, 170, 0, 359, 360, -2].map(hueClass)).toEqual([
      'hue-168',
      'hue-168',
      'hue-171',
      'hue-0',
      'hue-0',
      'hue-0',
      'hue-357',
    ]);
  });
});
