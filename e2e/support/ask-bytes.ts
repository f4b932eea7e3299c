/** A request line byte for byte, even one that no HTTP client would write, and the head of its answer. */
import net from 'node:net';
import { portalUrl } from './portal-url';

export type Head = {
  status: number;
  /** Value of the `Location` header. */
  location: string | undefined;
  /** Names of all headers, in lower case. */
  names: string[];
};

/** `path` is sent as Latin-1: one character, one byte. Undefined when the connection was closed without a word. */
export function askBytes(path: string): Promise<Head | undefined> {
  const { hostname, port, host } = new URL(portalUrl());
  const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = net.connect(Number(port), hostname, () => socket.write(request, 'latin1'));
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      said += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(said === '' ? undefined : parseHead(said)));
  });
}

function parseHead(said: string): Head {
  const [head = ''] = said.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(statusLine.split(' ')[1]),
    location: headers.find(([name]) => name === 'location')?.[1],
    names: headers.map(([name]) => name),
  };
}
