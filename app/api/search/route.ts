/** The search as data, where nothing answers before Next: in development. */
import { connection } from 'next/server';
import { answerSearch } from '@/app/_data/answer-search';

export async function GET(request: Request): Promise<Response> {
  // Not at build time: there is no content then.
  await connection();
  return answerSearch(request);
}
