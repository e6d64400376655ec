import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {problemCodes} from '@city-feedback/contract';
import {testServer} from '../../testing/index.ts';

const {inject, stop} = await testServer();
after(stop);
const document = (await inject({url: '/api/v1/openapi.json'})).json();

test('the document is OpenAPI 3.1 and holds the public and the desk calls', () => {
  assert.match(document.openapi, /^3\.1\./);
  for (const path of [
    '/api/v1/sites/{site}',
    '/api/v1/sites/{site}/cases',
    '/api/v1/track',
    '/api/v1/follow/reopen',
    '/api/v1/desk/session',
  ]) {
    assert.ok(document.paths[path], path);
  }
});

test('every reference leads somewhere, and every schema is one', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);
  assert.ok(references.length > 20);
  for (const reference of references) {
    const found = reference
      .replace(/^#\//, '')
      .split('/')
      .reduce((part, name) => part?.[name], document);
    assert.ok(found, reference);
  }
  const ajv = new Ajv2020({strict: false});
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    assert.ok(ajv.validateSchema(schema as object), name);
  }
});

test('every operation has a summary and answers, and parameters of its path are declared', () => {
  for (const [path, operations] of Object.entries<{[method: string]: Operation}>(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    for (const [method, operation] of Object.entries(operations)) {
      assert.ok(operation.summary, `${method} ${path}`);
      assert.ok(Object.keys(operation.responses).length > 0, `${method} ${path}`);
      const declared = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'path')
        .map(({name}) => name);
      assert.deepEqual(declared.sort(), names.sort(), `${method} ${path}`);
    }
  }
});

interface Operation {
  summary?: string;
  responses: object;
  parameters?: {in: string; name: string}[];
}

test('the page for people names every call, type and problem, and needs no script', async () => {
  const page = await inject({url: '/api/docs'});
  for (const path of Object.keys(document.paths)) assert.ok(page.body.includes(path), path);
  for (const code of Object.keys(problemCodes)) assert.ok(page.body.includes(`id="problem-${code}"`), code);
  const anchors = [...page.body.matchAll(/href="#([\w-]+)"/g)].map((match) => match[1]!);
  for (const anchor of anchors) assert.ok(page.body.includes(`id="${anchor}"`), anchor);
  assert.ok(!page.body.includes('<script'));
  assert.match(page.headers['content-security-policy'] as string, /^default-src 'none'; style-src 'self'/);
});
