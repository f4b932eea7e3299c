/** What a crawl saw → a table by kind of page, the slowest pages, and every bound that was broken, one line each. */
import { heaviestPage, slowestList } from './bounds';
import type { Visit } from './crawl';

export type JudgedVisit = Visit & { kind: string };

export type Judgement = {
  table: Record<string, Row>;
  slowest: string[];
  broken: string[];
};

type Row = {
  pages: number;
  'p50 ms': number;
  'p95 ms': number;
  'max ms': number;
  'max kB': number;
};

const shownSlowest = 10;

export function judgeVisits(visits: readonly JudgedVisit[]): Judgement {
  const pages = visits.filter(({ isPage }) => isPage);
  const bySlowness = pages.toSorted((one, other) => other.milliseconds - one.milliseconds);
  return {
    table: {
      ...Object.fromEntries(kindsOf(pages).map((kind) => [kind, row(ofKind(pages, kind))])),
      'every page': row(pages),
      'other documents': row(visits.filter(({ isPage }) => !isPage)),
    },
    slowest: bySlowness
      .filter(isList)
      .slice(0, shownSlowest)
      .map(({ path, milliseconds }) => `${milliseconds.toFixed(0)} ms ${path}`),
    // Times last: on a busy machine they are many, and would hide the rest.
    broken: [...visits.flatMap(brokenAnswer), ...visits.flatMap(brokenTime)],
  };
}

function kindsOf(visits: readonly JudgedVisit[]): string[] {
  return [...new Set(visits.map(({ kind }) => kind))].sort();
}

function ofKind(visits: readonly JudgedVisit[], kind: string): JudgedVisit[] {
  return visits.filter((visit) => visit.kind === kind);
}

function row(visits: readonly JudgedVisit[]): Row {
  const times = visits.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
  const bytes = visits.reduce((most, visit) => Math.max(most, visit.bytes), 0);
  return {
    pages: visits.length,
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'max ms': at(1),
    'max kB': Math.ceil(bytes / 1000),
  };
}

/** Only lists have a bound of time: a brief is asked for one by one. */
export function isList({ isPage, kind }: JudgedVisit): boolean {
  return isPage && kind !== 'brief';
}

function brokenAnswer({ path, from, status, isPage, bytes }: JudgedVisit): string[] {
  return [
    ...(status === 200 ? [] : [`${path} answers ${status} (found on ${from})`]),
    ...(isPage && bytes > heaviestPage ? [`${path} weighs ${bytes} bytes of HTML`] : []),
  ];
}

function brokenTime(visit: JudgedVisit): string[] {
  const { path, milliseconds } = visit;
  const isSlow = isList(visit) && milliseconds > slowestList;
  return isSlow ? [`${path} took ${milliseconds.toFixed(0)} ms`] : [];
}
