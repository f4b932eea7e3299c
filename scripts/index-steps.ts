/** What the indexer is at → how that is said in a line. */
import type { IndexStep } from '@/lib/indexer/index-step';
import { CountedStep } from './counted-step';
import type { Detail } from './progress.mjs';

const counted = {
  files: { doing: 'reading', verb: 'read' },
  briefs: { doing: 'writing', verb: 'write' },
  lists: { doing: 'writing', verb: 'write' },
} as const;

const begun = {
  names: 'writing the index: what the documents name',
  paths: 'writing the index: old paths and findings',
  place: 'writing the index: putting it in its place',
  turn: 'waiting for another process that is making the index',
} as const;

/** Returns a function that is told each step, and gives what to say of it. */
export function indexSteps(now?: () => number): (step: IndexStep) => Detail {
  let current: CountedStep | undefined;
  return (step) => {
    if (!('done' in step)) return begun[step.kind];
    const { doing, verb } = counted[step.kind];
    const goingOn = current?.noun === step.kind ? current : undefined;
    const of = goingOn ?? new CountedStep(step.kind, verb, step.total, now);
    of.count(step.done);
    current = of;
    return (room) =>
      `${doing} ${of.line(room === undefined ? undefined : room - doing.length - 1)}`;
  };
}
