/** What no engine runs here is read: the image and the set-up of containers promise what this holds them to. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quietEnv } from '@/lib/env.fixture';
import { standaloneEnv } from '../start/standalone';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const ignored = read('.dockerignore').split('\n');

  it('ends as a user who is not root, with a health check and a command that needs no shell', () => {
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(last.filter((line) => /^HEALTHCHECK .*CMD \["node", /.test(line))).toHaveLength(1);
    expect(last.at(-2)).toBe('CMD ["node", "scripts/start.mjs", "run"]');
  });

  it('copies what is there and is not kept from it', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .filter((file) => file !== '.');
    expect(copied).not.toEqual([]);
    for (const file of copied) {
      expect([file, existsSync(path.join(root, file)), ignored.includes(`!${file}`)]).toEqual([
        file,
        true,
        true,
      ]);
    }
  });

  it('tells a server what the launcher tells it', () => {
    const told = Object.fromEntries(
      (last.find((line) => line.startsWith('ENV ')) ?? '')
        .split(/\s+/)
        .slice(1)
        .map((pair) => pair.split('=')),
    );
    const env = quietEnv({ contentDir: '/content', dataDir: '/data' });
    expect(told).toMatchObject(standaloneEnv(env));
  });
});

describe('deploy/compose.yaml', () => {
  const service = z.looseObject({ depends_on: z.record(z.string(), z.unknown()).default({}) });
  const { services, configs, volumes } = z
    .object({
      services: z.record(z.string(), service),
      configs: z.object({ upstreams: z.object({ content: z.string() }) }),
      volumes: z.record(z.string(), z.unknown()),
    })
    .parse(load(read('deploy/compose.yaml')));

  it('runs every container read-only, without capabilities it does not need, and again when it ends', () => {
    for (const [name, each] of Object.entries(services)) {
      expect({ name, ...each }).toMatchObject({
        name,
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        restart: 'unless-stopped',
      });
    }
  });

  it('tells all that run the portal the same, so that what one process says of itself another answers for', () => {
    const portals = Object.values(services).filter((each) => each['image'] !== 'nginx:stable');
    expect(portals.map((each) => each['environment'])).toEqual(
      portals.map(() => portals[0]?.['environment']),
    );
  });

  it('names no service and no volume that is not there', () => {
    const asked = Object.values(services).flatMap((each) => Object.keys(each.depends_on));
    const upstreams = [...configs.upstreams.content.matchAll(/server ([\w-]+):3000/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(services)).toEqual(expect.arrayContaining([...asked, ...upstreams]));
    expect(upstreams).toEqual(['web-a', 'web-b']);
    expect(Object.keys(volumes)).toEqual(['index', 'copies']);
  });
});
