/** Ends the web process without losing a request: first it says that it stops, then it closes its doors, then it ends. */
import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import { constants } from 'node:os';

/** Milliseconds in which one wish arrives more than once: the terminal, npm and our own launcher each pass it on. */
const oneWish = 1_000;
/** Milliseconds between two looks for connections whose last request has been answered. */
const lookEvery = 50;

/** Instrumentation and routes are bundled apart: they meet at a well-known symbol of the process. */
const stopping = Symbol.for('portal.stopping');

export function isStopping(): boolean {
  return Reflect.has(globalThis, stopping);
}

/**
 * After SIGTERM or SIGINT new connections are taken for `drainSeconds` more, while `isStopping` is true; every request
 * that arrived is answered, whatever it takes. A second signal ends the process at once.
 */
export function stopGracefully(drainSeconds: number): void {
  const servers = new Set<Server>();
  subscribe('http.server.request.start', (message) => {
    if (!isRequestStart(message)) return;
    servers.add(message.server);
    // Whoever held the connection open would send the next request to a closed door.
    if (isStopping()) message.response.setHeader('Connection', 'close');
  });
  let since: number | undefined;
  const hear = (signal: 'SIGTERM' | 'SIGINT') => {
    if (since === undefined) {
      since = performance.now();
      Reflect.set(globalThis, stopping, true);
      setTimeout(() => close(servers), drainSeconds * 1000);
    } else if (performance.now() - since > oneWish) {
      process.exit(128 + constants.signals[signal]);
    }
  };
  process.on('SIGTERM', hear);
  process.on('SIGINT', hear);
}

async function close(servers: Set<Server>): Promise<void> {
  await Promise.all([...servers].map(closeServer));
  process.exit(0);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const looking = setInterval(() => server.closeIdleConnections(), lookEvery);
    server.close(() => {
      clearInterval(looking);
      resolve();
    });
  });
}

/** What Node says of a request that begins. */
function isRequestStart(value: unknown): value is { server: Server; response: ServerResponse } {
  return typeof value === 'object' && value !== null && 'server' in value && 'response' in value;
}
