/** Lets code of ours see each request before Next does, whichever way the server was started. */
import { subscribe } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Listener = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Node tells of each request before the server's own listeners are called. */
export function standBeforeNext(listener: Listener): void {
  const taken = new WeakSet<EventEmitter>();
  subscribe('http.server.request.start', (message) => {
    const server = serverOf(message);
    if (!server || taken.has(server)) return;
    taken.add(server);
    const listeners = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      listener(request, response, () => {
        for (const each of listeners) Reflect.apply(each, server, [request, response]);
      });
    });
  });
}

function serverOf(message: unknown): EventEmitter | undefined {
  const hasServer = (value: unknown): value is { server: unknown } =>
    typeof value === 'object' && value !== null && 'server' in value;
  return hasServer(message) && message.server instanceof EventEmitter ? message.server : undefined;
}
