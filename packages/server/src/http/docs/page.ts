import {problemCodes, type ProblemCode} from '@city-feedback/contract';
import {describeProblem, ProblemError} from '../../problems/index.ts';
import {html, type Html} from '../html.ts';

interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: {[name: string]: Schema};
  required?: string[];
  [keyword: string]: unknown;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
}
interface Operation {
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: {content?: {[type: string]: {schema?: Schema}}};
  responses?: {[status: string]: {description?: string; content?: {[type: string]: {schema?: Schema}}}};
}
export interface OpenApiDocument {
  info: {title: string; description?: string};
  tags?: {name: string; description?: string}[];
  paths: {[path: string]: {[method: string]: Operation}};
  components: {schemas?: {[name: string]: Schema}};
}

const keywords = ['minLength', 'maxLength', 'minimum', 'maximum', 'maxItems', 'pattern'];

/** The API as a page for people: no script, one stylesheet, links from every type to its definition. */
export function docsPage(document: OpenApiDocument): Html {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({path, method: method.toUpperCase(), operation})),
  );
  const described = document.tags ?? [];
  const used = [...new Set(operations.flatMap(({operation}) => operation.tags ?? []))];
  const tags = [...described.map(({name}) => name).filter((name) => used.includes(name)), ...used].filter(
    (name, index, all) => all.indexOf(name) === index,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}: API</title>
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <header>
          <h1>${document.info.title}: API</h1>
          <p>${plain(document.info.description ?? '')}</p>
          <p><a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p>
          <nav aria-label="Contents">
            <ul>
              ${tags.map((tag) => html`<li><a href="#${tag}">${title(tag)}</a></li>`)}
              <li><a href="#types">Types</a></li>
              <li><a href="#problems">Problems</a></li>
            </ul>
          </nav>
        </header>
        <main>
          ${tags.map(
            (tag) =>
              html`<section id="${tag}">
                <h2>${title(tag)}</h2>
                <p>${described.find(({name}) => name === tag)?.description ?? ''}</p>
                ${operations.filter(({operation}) => operation.tags?.includes(tag)).map(operationArticle)}
              </section>`,
          )}
          <section id="types">
            <h2>Types</h2>
            ${Object.entries(document.components.schemas ?? {})
              .sort(([a], [b]) => a.localeCompare(b))
              .map(typeArticle)}
          </section>
          <section id="problems">
            <h2>Problems</h2>
            <dl>${(Object.keys(problemCodes) as ProblemCode[]).map(problemEntry)}</dl>
          </section>
        </main>
      </body>
    </html>`;
}

function operationArticle({path, method, operation}: {path: string; method: string; operation: Operation}): Html {
  const body = Object.entries(operation.requestBody?.content ?? {});
  return html`<article>
    <h3><code class="method">${method}</code> <code>${path}</code></h3>
    <p>${operation.summary ?? ''}</p>
    ${operation.description ? html`<p>${plain(operation.description)}</p>` : ''}
    <dl>
      ${(operation.parameters ?? []).map(
        (parameter) =>
          html`<dt><code>${parameter.name}</code> in ${parameter.in}${parameter.required ? ', required' : ''}</dt>
            <dd>${parameter.description ?? ''}</dd>`,
      )}
      ${body.map(
        ([type, {schema}]) =>
          html`<dt>Body</dt>
            <dd><code>${type}</code> ${schema ? schemaText(schema) : ''}</dd>`,
      )}
      ${Object.entries(operation.responses ?? {}).map(
        ([status, {description, content}]) =>
          html`<dt>${status}</dt>
            <dd>
              ${Object.values(content ?? {}).map(({schema}) => (schema ? schemaText(schema) : ''))} ${description ?? ''}
            </dd>`,
      )}
    </dl>
  </article>`;
}

function typeArticle([name, schema]: [string, Schema]): Html {
  const properties = Object.entries(schema.properties ?? {});
  return html`<article id="type-${name}">
    <h3>${name}</h3>
    <p>${schema.description ?? ''}</p>
    ${properties.length === 0 ? html`<p>${schemaText({...schema, description: ''})}</p>` : ''}
    <dl>
      ${properties.map(
        ([property, each]) =>
          html`<dt><code>${property}</code>${schema.required?.includes(property) ? '' : ' (optional)'}</dt>
            <dd>${schemaText(each)} ${each.description ?? ''} ${limits(each)}</dd>`,
      )}
    </dl>
  </article>`;
}

function problemEntry(code: ProblemCode): Html {
  const problem = describeProblem(new ProblemError(code), 'en', '');
  return html`<dt id="problem-${code}"><code>${problem.status} ${code}</code></dt>
    <dd>${problem.title} ${problem.hint}</dd>`;
}

function schemaText(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop()!;
    return html`<a href="#type-${name}"><code>${name}</code></a>`;
  }
  if (schema.items) return html`list of ${schemaText(schema.items)}`;
  if (schema.enum) return html`<code>${schema.enum.join(' | ')}</code>`;
  return html`<code>${[schema.type ?? 'any'].flat().join(' | ')}</code>`;
}

function limits(schema: Schema): string {
  return keywords
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => `${keyword}: ${schema[keyword]}`)
    .join(', ');
}

/** Markdown's code marks are the only ones used in descriptions. */
function plain(text: string): Html[] {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));
}

function title(tag: string): string {
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}
