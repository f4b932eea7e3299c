/** Whether the port of the portal is free, told in one line when it is not. */
import { createServer } from 'node:net';
import { ScriptProblem } from '../script-problem';

/** Throws a `ScriptProblem` that names a port to take instead. */
export async function requireFreePort(port: number, command: string): Promise<void> {
  const fault = await listenFault(port);
  if (fault === undefined) return;
  const instead = `start with PORT=${await nextFreePort(port)} ${command}.`;
  if (fault === 'EADDRINUSE') {
    throw new ScriptProblem(`Port ${port} is taken: stop what listens there or ${instead}`);
  }
  if (fault === 'EACCES') {
    throw new ScriptProblem(`Port ${port} is kept for the administrator: ${instead}`);
  }
  throw new ScriptProblem(`Port ${port} cannot be used (${fault}): ${instead}`);
}

async function nextFreePort(port: number): Promise<number> {
  for (let next = port + 1; next < 65_535; next += 1) {
    if (next > 1023 && (await listenFault(next)) === undefined) return next;
  }
  return 3000;
}

/** The system's word for why nobody can listen there, e.g. `EADDRINUSE`; undefined when somebody can. */
function listenFault(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
