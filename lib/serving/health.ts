/** What whoever runs the portal asks of a web process: whether it is alive, and whether it may be sent readers. */
import { env } from '../env';
import { indexUnreadiness } from '../repository/index-unreadiness';
import { isStopping } from './stop-gracefully';

/** Touches nothing: it says only that this process still answers. */
export function aliveAnswer(): Response {
  return healthAnswer(200, 'ok');
}

/** 503 with one sentence while this process stops, its index cannot be used, or that is older than the content. */
export function readyAnswer(): Response {
  const missing = isStopping() ? 'This process stops.' : indexUnreadiness(env(), Date.now());
  return missing === undefined ? healthAnswer(200, 'ready') : healthAnswer(503, missing);
}

function healthAnswer(status: 200 | 503, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
