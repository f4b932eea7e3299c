import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCorpus } from './write-corpus';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function written(name: string, seed: string): Promise<Map<string, string>> {
  const into = path.join(folder, name);
  await writeCorpus({ count: 1200, folder: into, seed });
  const files = readdirSync(into, { recursive: true, withFileTypes: true });
  const paths = files.flatMap((file) =>
    file.isFile() ? [path.join(file.parentPath, file.name)] : [],
  );
  return new Map(
    paths.sort().map((file) => [path.relative(into, file), readFileSync(file).toString('hex')]),
  );
}

describe('writeCorpus', () => {
  it('writes as many files as wanted, the same for the same seed and others for another', async () => {
    const first = await written('first', '1');
    expect(first.size).toBe(1200);
    expect([...first.keys()].filter((file) => file.endsWith('_index.md'))).toHaveLength(30);
    expect(await written('again', '1')).toEqual(first);
    const other = await written('other', '2');
    expect([...other.keys()]).toEqual([...first.keys()]);
    const same = [...other].filter(([file, text]) => first.get(file) === text);
    expect(same.every(([file]) => file.startsWith('communities') || isOdd(file, first))).toBe(true);
  }, 60_000);
});

/** Documents that are nothing but a fault say the same for every seed. */
function isOdd(file: string, files: ReadonlyMap<string, string>): boolean {
  return (files.get(file)?.length ?? 0) < 200;
}
