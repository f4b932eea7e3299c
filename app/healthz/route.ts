import { connection } from 'next/server';
import { aliveAnswer } from '@/lib/serving/health';

export async function GET(): Promise<Response> {
  // Not at build time: then it would be the build that was alive.
  await connection();
  return aliveAnswer();
}
