/** A question that ten thousand requests a second ask, asked itself two hundred times a second. */

/** No reader can tell so short a while from none: word of a change takes longer to reach anybody. */
const longest = 5;

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
