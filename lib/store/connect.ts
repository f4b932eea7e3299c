/** Opens the index file, for reading or for writing; the only file that knows the database driver. */
import Database from 'libsql';
import type { z } from 'zod';
import { diskProblem } from './disk-problem';

/** What may be bound to a `?`; undefined never is: the driver refuses it. */
export type Value = string | number | Buffer | null;

export type Reader = {
  /** All rows, each parsed by the schema of its columns. */
  all<Row extends z.ZodType>(row: Row, sql: string, ...values: Value[]): z.output<Row>[];
  /** The first row, or undefined. */
  first<Row extends z.ZodType>(
    row: Row,
    sql: string,
    ...values: Value[]
  ): z.output<Row> | undefined;
  /** Everything `work` reads is of one state of the file, whatever is written to it meanwhile. */
  snapshot<Result>(work: () => Result): Result;
  close(): void;
};

export type Writer = Reader & {
  /** Runs statements without values. */
  run(sql: string): void;
  /** Prepares one statement to be run many times. */
  prepare(sql: string): (...values: Value[]) => void;
  /** Runs `work` in one transaction: all of it or nothing. */
  transaction<Result>(work: () => Result): Result;
  /** Moves what was committed from the log into the index file. */
  checkpoint(): void;
};

/** Kibibytes of the index that a writer holds: keys come in no order, and each would be fetched again. */
const writerCache = 64 * 1024;

/** Pages of the log after which what was committed is moved into the file: each time waits for the disk. */
const writerLog = 16 * 1024;

/** Milliseconds to wait for another writer. */
const busyTimeout = 10_000;

/**
 * Opens an existing index read-only. The driver ignores its `readonly` option, so the mode stands in the address.
 * Throws when the file is absent or no database.
 */
export function openReader(file: string): Reader {
  const database = new Database(`file:${encodeURI(file).replaceAll('?', '%3F')}?mode=ro`);
  database.pragma(`busy_timeout = ${busyTimeout}`);
  return reader(database);
}

/** Opens an index for writing and creates the file when it is absent. `patience` is how long to wait for another writer. */
export function openWriter(file: string, patience = busyTimeout): Writer {
  const database = new Database(file);
  database.pragma(`busy_timeout = ${patience}`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  database.pragma(`cache_size = -${writerCache}`);
  database.pragma(`wal_autocheckpoint = ${writerLog}`);
  const emptyLog = () => {
    database.pragma('wal_checkpoint(TRUNCATE)');
  };
  return {
    ...reader(database),
    run: (sql) => {
      database.exec(sql);
    },
    prepare(sql) {
      const statement = database.prepare(sql);
      return (...values) => {
        statement.run(...values);
      };
    },
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (problem) {
        if (database.inTransaction) database.exec('ROLLBACK');
        // What it had put into the log is of no use, and takes the room that the disk lacks.
        if (diskProblem(problem) !== undefined) emptyLog();
        throw problem;
      }
    },
    checkpoint: emptyLog,
  };
}

/** Gives what releases it, or undefined while another process holds it; the system releases what a dead process held. */
export function takeLock(file: string): (() => void) | undefined {
  const database = new Database(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (problem) {
    database.close();
    if (isBusyIndex(problem)) return undefined;
    throw problem;
  }
  return () => {
    database.exec('ROLLBACK');
    database.close();
  };
}

/** Whether a problem says that the file is no index or damaged, so that making it again helps. */
export function isBrokenIndex(problem: unknown): boolean {
  return (
    problem instanceof Error &&
    'code' in problem &&
    (problem.code === 'SQLITE_CORRUPT' || problem.code === 'SQLITE_NOTADB')
  );
}

/** Whether a problem says that another process is writing, and that it took longer than there was patience. */
export function isBusyIndex(problem: unknown): boolean {
  return (
    problem instanceof Error && 'code' in problem && String(problem.code).startsWith('SQLITE_BUSY')
  );
}

function reader(database: Database.Database): Reader {
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  let isOpen = true;
  return {
    snapshot(work) {
      if (database.inTransaction) return work();
      database.exec('BEGIN');
      try {
        return work();
      } finally {
        // Work that finds the file replaced by another closes this one.
        if (isOpen && database.inTransaction) database.exec('COMMIT');
      }
    },
    all: (row, sql, ...values) =>
      prepared(sql)
        .all(...values)
        .map((found) => row.parse(found)),
    first(row, sql, ...values) {
      const found = prepared(sql).get(...values);
      return found === undefined ? undefined : row.parse(found);
    },
    close: () => {
      isOpen = false;
      database.close();
    },
  };
}
