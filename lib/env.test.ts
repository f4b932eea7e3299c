import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

describe('parseEnv', () => {
  it('has a default for everything', () => {
    expect(parseEnv({})).toEqual({
      ok: true,
      env: {
        contentDir: path.resolve('content'),
        dataDir: path.resolve('.portal'),
        siteUrl: 'http://localhost:3000',
        port: 3000,
        pageCacheBytes: 64 * 1024 * 1024,
        pageCacheDiskBytes: 1024 * 1024 * 1024,
        desk: false,
        pollSeconds: 0,
        behindSeconds: 10,
        drainSeconds: 0,
        webSubHub: undefined,
        indexNow: undefined,
      },
    });
  });

  it('takes the port into the address it has by itself', () => {
    const parsed = parseEnv({ PORT: '3001' });
    expect(parsed.ok && parsed.env.siteUrl).toBe('http://localhost:3001');
  });

  it('takes an empty value for none', () => {
    expect(parseEnv({ PORT: '', PORTAL_SITE_URL: '' })).toEqual(parseEnv({}));
  });

  it('opens the desk only when told to', () => {
    const isOpen = (PORTAL_DESK: string) => {
      const parsed = parseEnv({ PORTAL_DESK });
      return parsed.ok && parsed.env.desk;
    };
    expect(['1', '0', ''].map(isOpen)).toEqual([true, false, false]);
  });

  it('tells no search engine of changes without a key', () => {
    const told = (more: Record<string, string>) => {
      const parsed = parseEnv(more);
      return parsed.ok && parsed.env.indexNow;
    };
    const key = 'abcdef-0123';
    const endpoint = 'https://engine.example.org/now';
    expect(told({ PORTAL_INDEXNOW_ENDPOINT: endpoint })).toBeUndefined();
    expect(told({ PORTAL_INDEXNOW_KEY: key })).toEqual({
      endpoint: 'https://api.indexnow.org/indexnow',
      key,
    });
    expect(told({ PORTAL_INDEXNOW_KEY: key, PORTAL_INDEXNOW_ENDPOINT: endpoint })).toEqual({
      endpoint,
      key,
    });
  });

  it('keeps only the origin of the address', () => {
    const parsed = parseEnv({ PORTAL_SITE_URL: 'https://www.example.org/' });
    expect(parsed.ok && parsed.env.siteUrl).toBe('https://www.example.org');
  });

  it.each([
    [
      { PORTAL_SITE_URL: 'example.org' },
      'PORTAL_SITE_URL is "example.org": write an address like https://www.example.org.',
    ],
    [
      { PORTAL_SITE_URL: 'ftp://x.org' },
      'PORTAL_SITE_URL is "ftp://x.org": write an address like https://www.example.org.',
    ],
    [
      { PORTAL_SITE_URL: 'https://x.org/a' },
      'PORTAL_SITE_URL is "https://x.org/a": write only scheme and host, without a path.',
    ],
    [{ PORT: '0' }, 'PORT is "0": write a number from 1 to 65535.'],
    [{ PORT: 'http' }, 'PORT is "http": write a number from 1 to 65535.'],
    [
      { PORTAL_PAGE_CACHE_DISK_MB: 'none' },
      'PORTAL_PAGE_CACHE_DISK_MB is "none": write a number from 0 to 1048576.',
    ],
    [
      { PORTAL_PAGE_CACHE_MB: '-1' },
      'PORTAL_PAGE_CACHE_MB is "-1": write a number from 1 to 4096.',
    ],
    [
      { PORTAL_POLL_SECONDS: 'often' },
      'PORTAL_POLL_SECONDS is "often": write a number of seconds, 0 for never.',
    ],
    [{ PORTAL_BEHIND_SECONDS: '-1' }, 'PORTAL_BEHIND_SECONDS is "-1": write a number of seconds.'],
    [
      { PORTAL_INDEXNOW_KEY: 'short' },
      'PORTAL_INDEXNOW_KEY is "short": write 8 to 128 letters, digits and hyphens.',
    ],
    [
      { PORTAL_INDEXNOW_ENDPOINT: 'bing' },
      'PORTAL_INDEXNOW_ENDPOINT is "bing": write an address like https://www.bing.com/indexnow.',
    ],
    [
      { PORTAL_WEBSUB_HUB: 'hub' },
      'PORTAL_WEBSUB_HUB is "hub": write an address like https://hub.example.org.',
    ],
    [{ PORTAL_DRAIN_SECONDS: '5s' }, 'PORTAL_DRAIN_SECONDS is "5s": write a number of seconds.'],
    [{ PORTAL_DESK: 'yes' }, 'PORTAL_DESK is "yes": write 1 to open the desk, 0 to close it.'],
  ])('says in one sentence what is wrong with %o', (source, problem) => {
    expect(parseEnv(source)).toEqual({ ok: false, problem });
  });
});
