import { apiPaths } from './lib/machine-paths';
import { href } from './lib/routes';

/** Next calls this once when a server starts, and also compiles it for a runtime without a file system. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startServing } = await import('./lib/serving/start-serving');
  const { answerSearch } = await import('./app/_data/answer-search');
  startServing(new Map([[href(apiPaths.search), answerSearch]]));
}
