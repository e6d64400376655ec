import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {minifyTemplates} from './minify-templates.js';

async function minified(template: string): Promise<string> {
  const {transform} = minifyTemplates() as unknown as {
    transform(this: {parse: typeof parseAst}, code: string, id: string): Promise<{code: string}>;
  };
  const {code} = await transform.call({parse: parseAst}, `html\`${template}\``, 'packages/widget/src/x.ts');
  return code.slice('html`'.length, -1);
}

test('layout between elements goes', async () => {
  assert.equal(await minified('<div>\n  <p>a</p>\n  <p>b</p>\n</div>'), '<div><p>a</p><p>b</p></div>');
});

test('two elements of a line of text keep the space between their words, on whatever lines they are written', async () => {
  assert.equal(
    await minified('<p>\n  <strong>Street light</strong>\n  <small>50 m</small>\n</p>'),
    '<p><strong>Street light</strong> <small>50 m</small></p>',
  );
});
