/** A folder with a test collection → its documents, the queries that somebody judged, and which documents answer them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ScriptProblem } from '../script-problem';

const documentSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const querySchema = z.object({ id: z.string(), text: z.string() });

export type CollectionDocument = z.infer<typeof documentSchema>;

export type JudgedQuery = {
  text: string;
  /** Ids of documents: every pair that is listed counts, whatever its grade. */
  relevant: ReadonlySet<string>;
};

export type Collection = { name: string; documents: CollectionDocument[]; queries: JudgedQuery[] };

/** Throws a `ScriptProblem` that names the file and the line to mend. */
export function readCollection(folder: string): Collection {
  const documents = readJsonLines(path.join(folder, 'corpus.jsonl'), documentSchema);
  const judged = readJudgements(path.join(folder, 'qrels.tsv'));
  const queries = readJsonLines(path.join(folder, 'queries.jsonl'), querySchema).flatMap(
    ({ id, text }) => {
      const relevant = judged.get(id);
      return relevant ? [{ text, relevant }] : [];
    },
  );
  if (queries.length === 0)
    throw new ScriptProblem(`No query of ${folder} is judged in qrels.tsv.`);
  return { name: path.basename(path.resolve(folder)), documents, queries };
}

function readJsonLines<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  return readLines(file).map((line, at) => {
    try {
      return schema.parse(JSON.parse(line));
    } catch {
      const wanted = Object.keys(schema instanceof z.ZodObject ? schema.shape : {}).join(', ');
      throw new ScriptProblem(`${file}:${at + 1} is no JSON object with the texts ${wanted}.`);
    }
  });
}

/** Query, document and grade on each line, separated by tabs; a line of titles may come first. */
function readJudgements(file: string): Map<string, Set<string>> {
  const judged = new Map<string, Set<string>>();
  for (const [at, line] of readLines(file).entries()) {
    const [query, document, grade] = line.split('\t');
    if (at === 0 && Number.isNaN(Number(grade))) continue;
    if (!query || !document || Number.isNaN(Number(grade))) {
      throw new ScriptProblem(
        `${file}:${at + 1} is no query, document and grade with tabs between.`,
      );
    }
    const known = judged.get(query);
    if (known) known.add(document);
    else judged.set(query, new Set([document]));
  }
  return judged;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  } catch {
    throw new ScriptProblem(
      `${file} cannot be read: a collection is a folder with corpus.jsonl, queries.jsonl and qrels.tsv.`,
    );
  }
}
