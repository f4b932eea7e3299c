/** The environment of the portal, parsed once: a bad value is one clear sentence, never a guess. */
import path from 'node:path';
import { z } from 'zod';

export type Env = {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the folder for everything the portal makes. */
  dataDir: string;
  /** Origin of the site, without a trailing slash. */
  siteUrl: string;
  port: number;
  /** Most bytes of memory that rendered pages may take. */
  pageCacheBytes: number;
  /** Most bytes of disk that rendered pages may take; 0 for none. */
  pageCacheDiskBytes: number;
  /** Whether the pages of the desk answer; until there is a sign-in, to everybody who can reach this process. */
  desk: boolean;
  /** How often the content folder is looked through, besides being watched; 0 for never. */
  pollSeconds: number;
  /** How long the index may be older than the content, or nobody watch it, before the portal says that it is not ready. */
  behindSeconds: number;
  /** How long a web process that stops still takes new connections. */
  drainSeconds: number;
  /** Address of a WebSub hub that tells feed readers of what is new; undefined for none. */
  webSubHub: string | undefined;
  /** Where search engines are told of changed briefs, and the key that shows them who tells; undefined for nowhere. */
  indexNow: { endpoint: string; key: string } | undefined;
};

export type ParsedEnv = { ok: true; env: Env } | { ok: false; problem: string };

type EnvSource = Readonly<Record<string, string | undefined>>;

const addressSchema = z.url({ protocol: /^https?$/ });
const siteUrlSchema = addressSchema.transform((url) => new URL(url));
const hubSchema = addressSchema.optional();
/** As the protocol wants it. */
const indexNowKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,128}$/)
  .optional();
const portSchema = z.coerce.number().int().min(1).max(65535);
const switchSchema = z.enum(['0', '1']).transform((value) => value === '1');
const secondsSchema = z.coerce.number().int().min(0).max(86_400);
const megabytesSchema = z.coerce.number().int().min(1).max(4096);
const diskMegabytesSchema = z.coerce.number().int().min(0).max(1_048_576);

/** Parses the variables; an unset or empty one takes its default. */
export function parseEnv(source: EnvSource): ParsedEnv {
  const port = portSchema.safeParse(source['PORT'] || '3000');
  if (!port.success) return problem('PORT', source, 'write a number from 1 to 65535');
  const siteUrl = siteUrlSchema.safeParse(
    source['PORTAL_SITE_URL'] || `http://localhost:${port.data}`,
  );
  if (!siteUrl.success) {
    return problem('PORTAL_SITE_URL', source, 'write an address like https://www.example.org');
  }
  if (siteUrl.data.pathname !== '/' || siteUrl.data.search !== '' || siteUrl.data.hash !== '') {
    return problem('PORTAL_SITE_URL', source, 'write only scheme and host, without a path');
  }
  const megabytes = megabytesSchema.safeParse(source['PORTAL_PAGE_CACHE_MB'] || '64');
  if (!megabytes.success)
    return problem('PORTAL_PAGE_CACHE_MB', source, 'write a number from 1 to 4096');
  const disk = diskMegabytesSchema.safeParse(source['PORTAL_PAGE_CACHE_DISK_MB'] || '1024');
  if (!disk.success)
    return problem('PORTAL_PAGE_CACHE_DISK_MB', source, 'write a number from 0 to 1048576');
  const desk = switchSchema.safeParse(source['PORTAL_DESK'] || '0');
  if (!desk.success)
    return problem('PORTAL_DESK', source, 'write 1 to open the desk, 0 to close it');
  const poll = secondsSchema.safeParse(source['PORTAL_POLL_SECONDS'] || '0');
  if (!poll.success)
    return problem('PORTAL_POLL_SECONDS', source, 'write a number of seconds, 0 for never');
  const behind = secondsSchema.safeParse(source['PORTAL_BEHIND_SECONDS'] || '10');
  if (!behind.success) return problem('PORTAL_BEHIND_SECONDS', source, 'write a number of seconds');
  const drain = secondsSchema.safeParse(source['PORTAL_DRAIN_SECONDS'] || '0');
  if (!drain.success) return problem('PORTAL_DRAIN_SECONDS', source, 'write a number of seconds');
  const hub = hubSchema.safeParse(source['PORTAL_WEBSUB_HUB'] || undefined);
  if (!hub.success)
    return problem('PORTAL_WEBSUB_HUB', source, 'write an address like https://hub.example.org');
  const key = indexNowKeySchema.safeParse(source['PORTAL_INDEXNOW_KEY'] || undefined);
  if (!key.success)
    return problem('PORTAL_INDEXNOW_KEY', source, 'write 8 to 128 letters, digits and hyphens');
  const endpoint = addressSchema.safeParse(
    source['PORTAL_INDEXNOW_ENDPOINT'] || 'https://api.indexnow.org/indexnow',
  );
  if (!endpoint.success) {
    const mend = 'write an address like https://www.bing.com/indexnow';
    return problem('PORTAL_INDEXNOW_ENDPOINT', source, mend);
  }
  return {
    ok: true,
    env: {
      contentDir: absolute(source['PORTAL_CONTENT_DIR'] || 'content'),
      dataDir: absolute(source['PORTAL_DATA_DIR'] || '.portal'),
      siteUrl: siteUrl.data.origin,
      port: port.data,
      pageCacheBytes: megabytes.data * 1024 * 1024,
      pageCacheDiskBytes: disk.data * 1024 * 1024,
      desk: desk.data,
      pollSeconds: poll.data,
      behindSeconds: behind.data,
      drainSeconds: drain.data,
      webSubHub: hub.data,
      indexNow: key.data === undefined ? undefined : { endpoint: endpoint.data, key: key.data },
    },
  };
}

/** The comment keeps the bundler from taking every file of the project for one that might be read. */
function absolute(folder: string): string {
  return path.resolve(/* turbopackIgnore: true */ folder);
}

function problem(name: string, source: EnvSource, mend: string): ParsedEnv {
  return { ok: false, problem: `${name} is "${source[name]}": ${mend}.` };
}

let parsed: Env | undefined;

/** The environment of this process. Throws a one-line error when it cannot be used. */
export function env(): Env {
  if (parsed) return parsed;
  const result = parseEnv(process.env);
  if (!result.ok) throw new Error(result.problem);
  parsed = result.env;
  return parsed;
}

/** Whether this process serves a site that is being worked on, with the framework's tools in its pages. */
export function isDeveloping(): boolean {
  return process.env.NODE_ENV === 'development';
}

/** Whether this process builds the application: there may be no content then, and none may be built in. */
export function isBuilding(): boolean {
  return process.env['NEXT_PHASE'] === 'phase-production-build';
}
