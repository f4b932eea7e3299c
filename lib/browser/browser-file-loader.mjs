/**
 * For the bundler of the build: a file that runs in browsers → that file with all that it imports, small, in one piece.
 * What a page loads on its own stands apart from the framework, whose scripts no page has (docs/decisions/010).
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, transform } from 'esbuild';

/** As old as browsers may be that have all it needs; older ones follow the link instead. */
const target = ['es2022', 'safari16.4'];

/** @type {import('esbuild').Plugin} */
const styleSheets = {
  name: 'style-sheets-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async (file) => {
      const sheet = await readFile(file.path, 'utf8');
      const { code } = await transform(sheet, { loader: 'css', minify: true, target });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** @this {{ async(): (problem: unknown, text?: string) => void, resourcePath: string, addDependency(file: string): void }} */
export default function browserFile() {
  const done = this.async();
  build({
    entryPoints: [this.resourcePath],
    plugins: [styleSheets],
    target,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  }).then(({ outputFiles, metafile }) => {
    for (const file of Object.keys(metafile.inputs))
      this.addDependency(path.resolve(file.replace(/\?.*$/, '')));
    done(undefined, outputFiles[0]?.text);
  }, done);
}
