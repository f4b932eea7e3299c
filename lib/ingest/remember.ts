/** A function of one text → the same function, which remembers its answers to the texts it was asked of last. */
import { LRUCache } from 'lru-cache';

/** For what an archive says ten thousand times over: its places, its curators, its folders. */
export function remember<Answer>(
  most: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new LRUCache<string, { answer: Answer }>({ max: most });
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const made = { answer: answer(text) };
    answers.set(text, made);
    return made.answer;
  };
}
