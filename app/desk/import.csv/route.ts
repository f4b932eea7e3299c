/** The import report as CSV, all entries of a filter, however many; the proxy answers for a desk that is closed. */
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReportEntry } from '@/lib/domain/finding';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { importCsvHead, importCsvLine } from '@/lib/view/import-csv';
import { parseReportFilter } from '@/lib/view/import-report-address';

/** Entries in memory at a time. */
const batch = 2000;

export async function GET(request: Request): Promise<Response> {
  // Not at build time: there is no content then.
  await connection();
  if (!env().desk) notFound();
  const filter = parseReportFilter(new URL(request.url).search);
  if (!filter) return plainAnswer(404, 'The import report has no such filter.');
  const { findRevision, report } = repository();
  const revision = findRevision();
  const listFrom = (offset: number) => {
    // Halves of two reports would look like one.
    if (findRevision() !== revision) throw new Error('The content was indexed during a download.');
    return report.listEntries(filter, batch, offset);
  };
  return new Response(csvStream(listFrom), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="import-report.csv"',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    },
  });
}

function csvStream(listFrom: (offset: number) => ReportEntry[]): ReadableStream<Uint8Array> {
  let offset = 0;
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(importCsvHead));
    },
    pull(controller) {
      const entries = listFrom(offset);
      offset += entries.length;
      if (entries.length > 0) {
        controller.enqueue(encoder.encode(entries.map(importCsvLine).join('')));
      }
      if (entries.length < batch) controller.close();
    },
  });
}
