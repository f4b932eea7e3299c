import { connection } from 'next/server';
import { readyAnswer } from '@/lib/serving/health';

export async function GET(): Promise<Response> {
  // Not at build time: there is no index then.
  await connection();
  return readyAnswer();
}
