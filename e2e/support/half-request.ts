/** A request of which the server has the first half, so that it is under way for as long as a test wants. */
import net from 'node:net';

export type HalfRequest = {
  /** Sends the other half; resolves with the whole answer, '' when the connection was closed without one. */
  finish(): Promise<string>;
};

/** Resolves when the first half was sent. */
export function halfRequest(origin: string, path: string): Promise<HalfRequest> {
  const { hostname, port, host } = new URL(origin);
  let said = '';
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname);
    const closed = new Promise<string>((end) => socket.on('close', () => end(said)));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    socket.on('error', reject);
    const finish = () => {
      socket.write('Accept: */*\r\n\r\n');
      return closed;
    };
    socket.on('connect', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n`, () => resolve({ finish }));
    });
  });
}
