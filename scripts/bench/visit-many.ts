/** Visits many different pages of a running portal, and watches how much memory its process takes. */
import { readFileSync } from 'node:fs';
import http from 'node:http';

export type Visits = {
  /** In the order in which they were taken; memory as the operating system counts it. */
  samples: { visited: number; megabytes: number }[];
  /** Addresses that did not answer with 200, and what they did answer with. */
  failed: { url: string; status: number }[];
};

type Options = {
  /** Of the process that serves; on Linux. */
  pid: number;
  count: number;
  /** How many visitors there are at a time. */
  visitors?: number;
  onVisit?: (visited: number) => void;
};

const samplesTaken = 40;

/** Pages are taken evenly from the whole sitemap, so that every kind and age is among them. */
export async function visitMany(origin: string, options: Options): Promise<Visits> {
  const { pid, count, visitors = 4, onVisit } = options;
  const urls = evenly(await sitemapUrls(origin), count);
  const agent = new http.Agent({ keepAlive: true, maxSockets: visitors });
  const visits: Visits = { samples: [], failed: [] };
  const each = Math.ceil(urls.length / samplesTaken);
  const waiting = urls.entries();
  const visit = async () => {
    for (const [at, url] of waiting) {
      const { status } = await ask(url, agent);
      if (status !== 200) visits.failed.push({ url, status });
      if ((at + 1) % each === 0)
        visits.samples.push({ visited: at + 1, megabytes: residentMegabytes(pid) });
      onVisit?.(at + 1);
    }
  };
  await Promise.all(Array.from({ length: visitors }, visit));
  agent.destroy();
  return visits;
}

async function sitemapUrls(origin: string): Promise<string[]> {
  const agent = new http.Agent();
  const { body } = await ask(`${origin}/sitemap.xml`, agent);
  return [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => {
    const { pathname } = new URL(loc.replaceAll('&amp;', '&'));
    return origin + pathname;
  });
}

function evenly(urls: string[], count: number): string[] {
  const step = Math.max(1, urls.length / count);
  const taken = Math.min(count, urls.length);
  return Array.from({ length: taken }, (_, at) => urls[Math.floor(at * step)] ?? '');
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

function ask(url: string, agent: http.Agent): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'identity' };
    const request = http.get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on('error', reject);
  });
}
