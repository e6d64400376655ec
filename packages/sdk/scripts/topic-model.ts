/**
 * Builds the model of the fixture's topics that the test server serves, and writes it as a module: `node
 * --conditions=source packages/sdk/scripts/topic-model.ts`. To be run when the fixture's topics have changed.
 */
import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {serialise, train} from '@city-feedback/topics/train';
import * as prettier from 'prettier';
import {languages, topicGroups, type Said} from '../src/testing/fixtures/topics.ts';

const said = (words: Said) => Object.fromEntries(languages.map((language, at) => [language, words[at]!]));
const topics = topicGroups.flatMap((group) =>
  group.topics.map(({id, name, synonyms, description}) => ({
    id,
    name: said(name),
    synonyms,
    ...(description && {description: said(description)}),
  })),
);
const file = serialise(train([], topics, {maxBytes: 8_000}).model);
const version = createHash('sha256').update(file).digest('hex').slice(0, 12);
const base64 = gzipSync(file, {level: 9}).toString('base64');
const target = new URL('../src/testing/fixtures/topic-model.data.ts', import.meta.url);
const code = `// Made by scripts/topic-model.ts.

export const topicModelVersion = '${version}';

/** The model's file, gzip, Base64. */
export const topicModelFile = '${base64}';
`;
writeFileSync(target, await prettier.format(code, {...(await prettier.resolveConfig(target)), parser: 'typescript'}));
console.log(`${topics.length} topics, version ${version}, ${file.length} bytes, ${base64.length} as text`);
