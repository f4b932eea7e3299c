/** A question that a thousand requests a second ask, asked itself once a millisecond. */

/** No reader can tell so short a while from none: word of a change takes longer to reach anybody. */
const longest = 1;

export function lately<Answer>(
  ask: () => Answer,
  milliseconds: () => number = () => performance.now(),
): () => Answer {
  let last: { answer: Answer; at: number } | undefined;
  return () => {
    const at = milliseconds();
    if (!last || at - last.at >= longest) last = { answer: ask(), at };
    return last.answer;
  };
}
