import { z } from 'zod';
import { AliasLedgerPage } from '@/components/alias-ledger-page';
import { decodePath } from '@/lib/domain/old-path';
import { sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { resolvePath } from '@/lib/repository/resolve-path';
import {
  aliasLedgerHead,
  aliasLedgerPage,
  parseLedgerState,
  type WhereTo,
} from '@/lib/view/alias-ledger-page';
import { parseFoundState } from '@/lib/view/found-path';
import { type Content, contentPage } from './content-page';

/** The proxy leads here with the query of the ledger. */
const params = z.object({ state: z.string().transform(parseFoundState) });

export const aliasLedgerRoute = contentPage('aliases', params, findLedgerContent);

const entriesPerPage = 100;

function findLedgerContent({ state: asked }: z.output<typeof params>): Content {
  const state = parseLedgerState(asked);
  const { aliases } = repository();
  const found = aliases.list(state.after, entriesPerPage + 1, state.onlyConflicts);
  const view = aliasLedgerPage(state, {
    counts: aliases.count(),
    entries: found.slice(0, entriesPerPage),
    hasMore: found.length > entriesPerPage,
    where: state.url === '' ? undefined : findWhere(state.url),
  });
  return {
    at: { kind: 'aliases' },
    head: aliasLedgerHead(),
    body: <AliasLedgerPage page={view} />,
  };
}

/** What the site would answer, by the very look-up that answers it. */
function findWhere(url: string): WhereTo {
  const path = pathOf(url);
  if (path === undefined) return { kind: 'elsewhere' };
  const resolution = resolvePath(repository(), path);
  switch (resolution.kind) {
    case 'moved':
      return { kind: 'moved', to: resolution.to };
    case 'gone':
    case 'missing':
      return { kind: resolution.kind };
    default: {
      const to = sitePathSchema.safeParse(decodePath(path));
      return to.success ? { kind: 'page', to: to.data } : { kind: 'missing' };
    }
  }
}

/** A whole address of this site, or a path with or without its first slash; as it would be sent. */
function pathOf(url: string): string | undefined {
  const { siteUrl } = env();
  const whole = /^https?:/i.test(url) ? url : `${siteUrl}/${url.replace(/^\/+/, '')}`;
  if (!URL.canParse(whole)) return undefined;
  const { host, pathname } = new URL(whole);
  return host === new URL(siteUrl).host ? pathname : undefined;
}
