/** Takes old paths with all that claim them; gives the page that says where each leads, and why. */
import type { SitePath } from '../domain/site-path';
import type { AliasClaim, LedgerEntry } from '../repository/alias-queries';
import { href, sitePath } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { counted } from './count';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';

/** What an address of the ledger asks for. */
export type LedgerState = {
  /** An address, or a path of one, that somebody wants to know the end of. */
  url: string;
  /** The last path of the page before. */
  after: string;
  onlyConflicts: boolean;
};

/** Where an address goes, as the site would answer it. */
export type WhereTo =
  | { kind: 'page'; to: SitePath }
  | { kind: 'moved'; to: SitePath }
  | { kind: 'gone' }
  | { kind: 'missing' }
  | { kind: 'elsewhere' };

export type AliasLedgerView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  box: {
    action: string;
    url: string;
    answer: { words: string; link: LinkView | undefined } | undefined;
  };
  says: string;
  filter: LinkView | undefined;
  entries: LedgerEntryView[];
  next: LinkView | undefined;
};

export type LedgerEntryView = {
  path: string;
  /** Undefined for what is gone. */
  target: LinkView | undefined;
  by: string;
  /** What was not granted, and to whom. */
  lost: string[];
};

type Ledger = {
  counts: { paths: number; conflicts: number };
  entries: readonly LedgerEntry[];
  /** Whether there are more after these. */
  hasMore: boolean;
  where: WhereTo | undefined;
};

export function parseLedgerState(search: string): LedgerState {
  const asked = new URLSearchParams(search);
  return {
    url: (asked.get('url') ?? '').trim().slice(0, 2_000),
    after: asked.get('after') ?? '',
    onlyConflicts: asked.get('conflicts') === '1',
  };
}

function ledgerHref({ after, onlyConflicts }: Omit<LedgerState, 'url'>): string {
  const asked = new URLSearchParams();
  if (onlyConflicts) asked.set('conflicts', '1');
  if (after !== '') asked.set('after', after);
  const path = href(sitePath({ kind: 'aliases' }));
  return asked.size === 0 ? path : `${path}?${asked}`;
}

export function aliasLedgerPage(
  state: LedgerState,
  { counts, entries, hasMore, where }: Ledger,
): AliasLedgerView {
  const { onlyConflicts } = state;
  const last = entries.at(-1)?.key;
  return {
    breadcrumbs: breadcrumbs([], 'Aliases'),
    hue: hueClass(site.hue),
    heading: 'Old links',
    summary: 'Every path that pages had before: where it leads now, and who says so.',
    box: {
      action: href(sitePath({ kind: 'aliases' })),
      url: state.url,
      answer: where && answerOf(where),
    },
    says: onlyConflicts
      ? `${counted(counts.conflicts, 'path')} claimed for several pages`
      : counted(counts.paths, 'old path'),
    filter: filterOf(counts, onlyConflicts),
    entries: entries.map(entryView),
    next:
      hasMore && last !== undefined
        ? { label: 'More', href: ledgerHref({ after: last, onlyConflicts }) }
        : undefined,
  };
}

export function aliasLedgerHead(): PageHead {
  return {
    title: 'Old links',
    description: undefined,
    path: sitePath({ kind: 'aliases' }),
    index: mayBeIndexed({ kind: 'query' }),
    article: undefined,
    feed: undefined,
    previous: undefined,
    next: undefined,
    jsonLd: [],
  };
}

function filterOf({ conflicts }: Ledger['counts'], onlyConflicts: boolean): LinkView | undefined {
  if (onlyConflicts)
    return { label: 'Show all', href: ledgerHref({ after: '', onlyConflicts: false }) };
  if (conflicts === 0) return undefined;
  return {
    label: `Only the ${counted(conflicts, 'path')} claimed for several pages`,
    href: ledgerHref({ after: '', onlyConflicts: true }),
  };
}

function answerOf(where: WhereTo): NonNullable<AliasLedgerView['box']['answer']> {
  switch (where.kind) {
    case 'page':
      return { words: 'A page lives there:', link: pathLink(where.to) };
    case 'moved':
      return { words: 'It leads, in one step, to', link: pathLink(where.to) };
    case 'gone':
      return { words: 'What was there is gone: the answer is 410.', link: undefined };
    case 'missing':
      return { words: 'Nothing was ever known there: the answer is 404.', link: undefined };
    case 'elsewhere':
      return { words: 'That is no address of this site.', link: undefined };
  }
}

const claimants: Readonly<Record<AliasClaim['by'], string>> = {
  document: 'a document',
  redirects: 'redirects.yml',
  journal: 'the journal',
  page: 'the site itself',
};

function entryView({ key, claims }: LedgerEntry): LedgerEntryView {
  const [granted, ...others] = claims;
  const lost = others.filter(({ to }) => to !== granted?.to);
  return {
    path: key,
    target: granted?.to && pathLink(granted.to),
    by: granted ? claimantName(granted) : '',
    lost: lost.map((claim) => `${claimantName(claim)} wanted it for ${claim.to ?? 'nothing'}`),
  };
}

function claimantName({ by, title }: AliasClaim): string {
  return title === undefined ? claimants[by] : `“${title}”`;
}

function pathLink(path: SitePath): LinkView {
  return { label: path, href: href(path) };
}
