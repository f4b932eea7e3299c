/** A PDF of the content folder → a download, streamed from the disk, or 304 when the reader has it already. */
import type { FileHandle } from 'node:fs/promises';
import type { Pdf } from '../domain/pdf';
import { env } from '../env';
import { openContentFile } from '../ingest/content-file';
import { fileHeader, stateHeader } from './answer-state';
import { hasAlready } from './entity-tag';
import { fileState } from './file-state';

/** `revision` of the index that knows it. Rejects when the file is gone or has become something else. */
export async function pdfResponse(request: Request, pdf: Pdf, revision: string): Promise<Response> {
  const file = await openContentFile(env().contentDir, pdf.file);
  try {
    const stats = await file.stat();
    const { size, mtimeMs } = stats;
    if (!(await isPdf(file))) throw new Error(`${pdf.file} is no PDF any more`);
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`;
    const headers = new Headers({
      'content-type': 'application/pdf',
      'content-disposition': disposition(pdf.name),
      'cache-control': 'public, max-age=0, must-revalidate',
      etag,
      [stateHeader]: revision,
      [fileHeader]: fileState(pdf.file, stats),
    });
    if (hasAlready(request.headers.get('if-none-match'), etag))
      return await withoutBody(file, 304, headers);
    if (request.method === 'HEAD') return await withoutBody(file, 200, headers);
    return new Response(stream(file, size), { headers });
  } catch (problem) {
    await file.close();
    throw problem;
  }
}

async function isPdf(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0);
  return buffer.subarray(0, bytesRead).toString('latin1') === '%PDF-';
}

/** Saved, never opened on our own origin: a PDF may hold scripts and forms. RFC 6266 for the name. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

async function withoutBody(file: FileHandle, status: number, headers: Headers) {
  await file.close();
  return new Response(null, { status, headers });
}

const chunkBytes = 64 * 1024;

/** The file as it was when it was asked for, or a broken answer. Closes the file when read or given up. */
function stream(file: FileHandle, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      const chunk = new Uint8Array(Math.min(chunkBytes, size - sent));
      try {
        const { bytesRead } = await file.read(chunk, 0, chunk.length, sent);
        if (bytesRead === 0) throw new Error('The file became shorter while it was sent.');
        controller.enqueue(chunk.subarray(0, bytesRead));
        sent += bytesRead;
      } catch (problem) {
        await file.close();
        throw problem;
      }
      if (sent < size) return;
      await file.close();
      controller.close();
    },
    cancel: () => file.close(),
  });
}
