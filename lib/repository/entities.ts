/** Sources, curators, offerings, pictures and PDFs. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { type Pdf, pdfSchema } from '../domain/pdf';
import { type Picture, pictureSchema } from '../domain/picture';
import { safeHtmlSchema } from '../domain/safe-html';
import { type Slug, slugSchema } from '../domain/slug';
import { type SourceHost, sourceHostSchema } from '../domain/source';
import { topicSchema } from '../domain/topic';
import { besideTable } from '../store/beside';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { listKey } from '../store/list-key';
import { offeringProfileRowSchema } from '../store/offering-row';
import type { CountedCurator, CountedOffering, CountedSource, ProfiledOffering } from './answers';
import { listSummaryShape } from './read-brief';

const sourceRow = z.object({
  host: sourceHostSchema,
  name: z.string(),
  domain: sourceHostSchema,
  ...listSummaryShape,
});
const curatorRow = z.object({ slug: slugSchema, name: z.string(), ...listSummaryShape });
const offeringRow = z.object({
  slug: slugSchema,
  label: z.string(),
  topics: jsonColumn(z.array(topicSchema)),
  ...listSummaryShape,
});

const selectSources = `SELECT e.host, e.name, e.domain, l.count, l.newest, l.modified
  FROM sources e JOIN lists l ON l.list = 'source:' || e.host`;
const selectCurators = `SELECT e.slug, e.name, l.count, l.newest, l.modified
  FROM curators e JOIN lists l ON l.list = 'curator:' || e.slug`;
const selectOfferings = `SELECT e.slug, e.label, e.topics, l.count, l.newest, l.modified
  FROM offerings e JOIN lists l ON l.list = 'offering:' || e.slug`;

export function listSources(reader: Reader): CountedSource[] {
  return reader.all(sourceRow, `${selectSources} ORDER BY l.count DESC, e.host`);
}

export function findSource(reader: Reader, host: SourceHost): CountedSource | undefined {
  return reader.first(sourceRow, `${selectSources} WHERE e.host = ?`, host);
}

export function listSiblingSources(
  reader: Reader,
  host: SourceHost,
  limit: number,
): CountedSource[] {
  return reader.all(
    sourceRow,
    `${selectSources} WHERE e.domain = (SELECT domain FROM sources WHERE host = ?) AND e.host <> ?
     ORDER BY l.count DESC, e.host LIMIT ?`,
    host,
    host,
    limit,
  );
}

export function listCurators(reader: Reader): CountedCurator[] {
  return reader.all(curatorRow, `${selectCurators} ORDER BY l.count DESC, e.name`);
}

export function findCurator(reader: Reader, slug: Slug): CountedCurator | undefined {
  return reader.first(curatorRow, `${selectCurators} WHERE e.slug = ?`, slug);
}

export function listOfferings(reader: Reader): CountedOffering[] {
  return reader.all(offeringRow, `${selectOfferings} ORDER BY l.count DESC, e.label`);
}

/** The body was made by the sanitiser and comes back as text. */
const profileRow = z.object({
  profile: jsonColumn(offeringProfileRowSchema.extend({ body: safeHtmlSchema })).nullable(),
});

export function findOffering(reader: Reader, slug: Slug): ProfiledOffering | undefined {
  const offering = reader.first(offeringRow, `${selectOfferings} WHERE e.slug = ?`, slug);
  const row = reader.first(profileRow, 'SELECT profile FROM offerings WHERE slug = ?', slug);
  return offering && { ...offering, profile: row?.profile ?? undefined };
}

/** Sources of a list's briefs with the stories they have inside it, busiest first. */
export function listSourcesOf(reader: Reader, list: BriefList, limit: number): CountedSource[] {
  return reader.all(
    sourceRow,
    `SELECT s.host, s.name, s.domain, o.count FROM ${besideTable('source')} o JOIN sources s ON s.host = o.name
     ORDER BY o.count DESC, s.host LIMIT ?`,
    listKey(list),
    limit,
  );
}

/** Curators of a list's briefs with the stories they have inside it, busiest first. */
export function listCuratorsOf(reader: Reader, list: BriefList, limit: number): CountedCurator[] {
  return reader.all(
    curatorRow,
    `SELECT s.slug, s.name, o.count FROM ${besideTable('curator')} o JOIN curators s ON s.slug = o.name
     ORDER BY o.count DESC, s.name LIMIT ?`,
    listKey(list),
    limit,
  );
}

/** Offerings that a list's briefs are matched with, by the stories they have inside it, busiest first. */
export function listOfferingsOf(reader: Reader, list: BriefList, limit: number): CountedOffering[] {
  return reader.all(
    offeringRow,
    `SELECT s.slug, s.label, s.topics, o.count FROM ${besideTable('offering')} o JOIN offerings s ON s.slug = o.name
     ORDER BY o.count DESC, s.label, s.slug LIMIT ?`,
    listKey(list),
    limit,
  );
}

export function findPicture(reader: Reader, name: string): Picture | undefined {
  return reader.first(
    pictureSchema,
    'SELECT name, file, alt, width, height FROM pictures WHERE name = ? ORDER BY document LIMIT 1',
    name,
  );
}

export function findPdf(reader: Reader, name: string): Pdf | undefined {
  return reader.first(pdfSchema, 'SELECT name, file, size FROM pdfs WHERE name = ? LIMIT 1', name);
}
