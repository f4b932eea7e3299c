/** One line of the results: what was measured, the figure, and whether it reaches its goal. */
import { z } from 'zod';

export const rowSchema = z.object({
  what: z.string(),
  /** Null where it could not be measured: `how` says why. */
  value: z.number().nullable(),
  unit: z.enum(['', 's', 'ms', 'MB', '1/s']),
  goal: z.object({ kind: z.enum(['most', 'least']), value: z.number() }).nullable(),
  /** The figures behind it and how they were taken. */
  how: z.string(),
});

export type Row = z.infer<typeof rowSchema>;
type Unit = Row['unit'];

export function atMost(what: string, value: number, unit: Unit, goal: number, how: string): Row {
  return { what, value, unit, goal: { kind: 'most', value: goal }, how };
}

export function atLeast(what: string, value: number, unit: Unit, goal: number, how: string): Row {
  return { what, value, unit, goal: { kind: 'least', value: goal }, how };
}

/** A figure that has no goal. */
export function figure(what: string, value: number, unit: Unit, how: string): Row {
  return { what, value, unit, goal: null, how };
}

export function notMeasured(what: string, why: string): Row {
  return { what, value: null, unit: '', goal: null, how: why };
}

/** Undefined where there is no goal or no figure. */
export function reached({ value, goal }: Row): boolean | undefined {
  if (value === null || goal === null) return undefined;
  return goal.kind === 'most' ? value <= goal.value : value >= goal.value;
}

/** As many digits as say something: `0.163`, `52`, `1,204 s`. */
export function amount(value: number, unit: Unit): string {
  const digits = Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  const number = value.toLocaleString('en', { maximumFractionDigits: digits });
  return unit === '' ? number : `${number} ${unit}`;
}
