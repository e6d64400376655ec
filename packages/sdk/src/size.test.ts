import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';

/** Brotli bytes of a bundle: what is loaded at once, and each file that is loaded when it is needed. */
async function sizesOf(contents: string): Promise<{atOnce: number; later: {[entry: string]: number}}> {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    outdir: '/out',
    write: false,
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs).map(([path, output], i) => ({
    path,
    ...output,
    code: outputFiles[i]!.contents,
  }));
  const find = (path: string) => outputs.find((output) => output.path === path)!;
  const loads = (path: string, known = new Set<string>()): Set<string> => {
    if (known.has(path)) return known;
    known.add(path);
    for (const {path: next, kind} of find(path).imports) if (kind === 'import-statement') loads(next, known);
    return known;
  };
  const entry = outputs.find(({entryPoint}) => entryPoint === '<stdin>')!;
  const first = loads(entry.path);
  // esbuild makes small files of what is shared; other bundlers leave it in the file that is loaded first.
  const bytesOf = (paths: string[]): number =>
    brotliCompressSync(Buffer.concat(paths.map((path) => find(path).code))).length;
  const later = outputs
    .filter(({path, entryPoint}) => entryPoint && path !== entry.path)
    .map(({path, entryPoint}) => [
      entryPoint!.replace(/.*\//, ''),
      bytesOf([...loads(path)].filter((loaded) => !first.has(loaded))),
    ]);
  return {atOnce: bytesOf([...first]), later: Object.fromEntries(later) as {[entry: string]: number}};
}

test('what every page loads of the client stays within 2.8 kB brotli', async (context) => {
  const {atOnce, later} = await sizesOf(`import {CityFeedback, createIdempotencyKey} from './index.ts';
    globalThis.x = [CityFeedback, createIdempotencyKey]`);
  context.diagnostic(`at once ${atOnce} B; later ${JSON.stringify(later)}`);
  assert.deepEqual(Object.keys(later).sort(), [
    'attach.ts',
    'following.ts',
    'nearby.ts',
    'places.ts',
    'proof-of-work.ts',
    'topic-model.ts',
  ]);
  assert.ok(atOnce <= 2800, `${atOnce} bytes`);
  assert.ok(Object.values(later).every((bytes) => bytes <= 1600));
});
