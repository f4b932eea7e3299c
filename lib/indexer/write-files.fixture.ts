/** Writes ingested files into an empty index, as a first import does. */
import type { IngestedFile } from '../ingest/ingested-file';
import { splitFile } from '../ingest/kept-file';
import type { Redirects } from '../ingest/read-redirects';
import type { Writer } from '../store/connect';
import { setMeta } from '../store/meta';
import { tables } from '../store/tables';
import { publish } from './publish';
import { rememberFile } from './stored-files';

const none: Redirects = { redirects: [], findings: [] };

export function writeFiles(
  writer: Writer,
  files: readonly IngestedFile[],
  redirects: Redirects = none,
): void {
  writer.transaction(() => {
    writer.run(tables);
    setMeta(writer, 'identity', 'sample');
    setMeta(writer, 'revision', '1');
    const remember = rememberFile(writer, new Map());
    const changes = files.map((ingested) => {
      const split = splitFile(ingested);
      const id = remember({ file: ingested.file, size: 1, mtimeMs: 1 }, split);
      return { id, before: undefined, after: split.kept };
    });
    publish(writer, { changes, redirects, areRedirectsNew: true });
  });
}
