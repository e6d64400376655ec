import {build} from 'esbuild';
import {brotliCompressSync as br} from 'node:zlib';
const run = async (contents, external = []) => {
  const r = await build({
    stdin: {contents, resolveDir: '/work/main/packages/widget'},
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: '/tmp/o',
    conditions: ['source'],
    external,
  });
  return r.outputFiles.map((f) => [f.path.split('/').pop(), f.contents.length, br(f.contents).length]);
};
console.log(
  'sdk without ky',
  await run(
    `import {CityFeedback, createIdempotencyKey} from '@city-feedback/sdk'; globalThis.x=[CityFeedback,createIdempotencyKey]`,
    ['ky'],
  ),
);
console.log('sdk with ky', await run(`import {CityFeedback} from '@city-feedback/sdk'; globalThis.x=CityFeedback`));
for (const f of ['errors', 'connection', 'catalogue-cache', 'client', 'link']) {
  const r = await build({
    entryPoints: [`packages/sdk/src/${f}.ts`],
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  console.log(f, r.outputFiles[0].contents.length, br(r.outputFiles[0].contents).length);
}
