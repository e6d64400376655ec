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
      assert.ok('default' in operation.responses, `${method} ${path} tells no problems`);
      for (const {description} of Object.values(operation.responses)) {
        assert.notEqual(description, 'Default Response', `${method} ${path} says nothing of its answer`);
      }
      const declared = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'path')
        .map(({name}) => name);
      assert.deepEqual(declared.sort(), names.sort(), `${method} ${path}`);
    }
  }
});

interface Operation {
  summary?: string;
  tags?: string[];
  responses: {[status: string]: {description: string}};
  parameters?: {in: string; name: string}[];
}

test('a body or an answer that is a file has its media types', () => {
  const photo = document.paths['/api/v1/cases/{caseId}/photos/{number}'].put;
  assert.deepEqual(Object.keys(photo.requestBody.content), ['image/jpeg', 'image/png', 'image/webp']);
  const {content} = document.paths['/api/v1/sites/{site}/topic-model/{version}'].get.responses[200];
  assert.deepEqual(Object.keys(content), ['application/octet-stream']);
});

test('every tag is described, and calls that make something say that they need a key', () => {
  const described = document.tags.map(({name}: {name: string}) => name);
  for (const operations of Object.values<{[method: string]: Operation}>(document.paths)) {
    for (const {tags = []} of Object.values(operations))
      assert.ok(
        tags.every((tag) => described.includes(tag)),
        `${tags}`,
      );
  }
  for (const path of ['/api/v1/sites/{site}/cases', '/api/v1/follow/information']) {
    const key = document.paths[path].post.parameters.find(({name}: {name: string}) => name === 'idempotency-key');
    assert.equal(key.required, true);
  }
});

test('changes of a case at the desk say that they need its version', () => {
  for (const change of ['take', 'release', 'transfer', 'topic', 'answer', 'notes', 'status']) {
    const {parameters} = document.paths[`/api/v1/desk/cases/{caseId}/${change}`].post;
    assert.equal(parameters.find(({name}: {name: string}) => name === 'if-match').required, true, change);
  }
});

test('the page for people has no holes where a sentence takes values', async () => {
  const {body} = await inject({url: '/api/docs'});
  assert.match(body, /Expected \{expected\} in \{field\}, got \{actual\}\./);
});

test('the page for people names every call, type and problem, and needs no script', async () => {
  const page = await inject({url: '/api/docs'});
  for (const path of Object.keys(document.paths)) assert.ok(page.body.includes(path), path);
  for (const code of Object.keys(problemCodes)) assert.ok(page.body.includes(`id="problem-${code}"`), code);
  const anchors = [...page.body.matchAll(/href="#([\w-]+)"/g)].map((match) => match[1]!);
  for (const anchor of anchors) assert.ok(page.body.includes(`id="${anchor}"`), anchor);
  const ids = [...page.body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  assert.ok(!page.body.includes('<script'));
  assert.match(page.headers['content-security-policy'] as string, /^default-src 'none'; style-src 'self'/);
});
