import {problemCodes, type ProblemCode} from '@city-feedback/contract';
import {describeProblem, ProblemError, type ProblemValues} from '../../problems/index.ts';
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
  security?: {[scheme: string]: string[]}[];
  parameters?: Parameter[];
  requestBody?: {content?: Content};
  responses?: {[status: string]: {description?: string; content?: Content}};
}
interface Content {
  [mediaType: string]: {schema?: Schema};
}
interface Call {
  id: string;
  method: string;
  path: string;
  operation: Operation;
}
export interface OpenApiDocument {
  info: {title: string; description?: string};
  tags?: {name: string; description?: string}[];
  paths: {[path: string]: {[method: string]: Operation}};
  components: {
    schemas?: {[name: string]: Schema};
    securitySchemes?: {[name: string]: {description?: string}};
  };
}

/** Every value is its name in braces, as the sentences have it. */
const namesOfValues = new Proxy<ProblemValues>({}, {get: (_, name) => `{${String(name)}}`});

const keywords = ['minLength', 'maxLength', 'minimum', 'maximum', 'maxItems', 'pattern'];

/** The API as a page for people: no script, one stylesheet, links from every type to its definition. */
export function docsPage(document: OpenApiDocument): Html {
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Call => {
      const id = `${method}-${path.replace(/^\/(api\/v1\/)?/, '').replace(/\W+/g, '-')}`.replace(/-$/, '');
      return {id, path, method: method.toUpperCase(), operation};
    }),
  );
  const callsOf = (tag: string) => calls.filter(({operation}) => operation.tags?.includes(tag));
  const described = document.tags ?? [];
  const used = [...new Set(calls.flatMap(({operation}) => operation.tags ?? []))];
  const tags = [...described.map(({name}) => name).filter((name) => used.includes(name)), ...used].filter(
    (name, index, all) => all.indexOf(name) === index,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${document.info.title}: API</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages.css" />
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <header>
          <h1>${document.info.title}: API</h1>
          <p>${plain(document.info.description ?? '')}</p>
          <p><a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p>
        </header>
        <nav aria-label="Contents">
          <ul>
            ${tags.map(
              (tag) =>
                html`<li>
                  <a href="#${tag}">${title(tag)}</a>
                  <ul>
                    ${callsOf(tag).map(
                      ({id, method, path}) => html`<li><a href="#${id}">${method} ${shortPath(path)}</a></li>`,
                    )}
                  </ul>
                </li>`,
            )}
            <li><a href="#types">Types</a></li>
            <li><a href="#problems">Problems</a></li>
          </ul>
        </nav>
        <main>
          ${tags.map(
            (tag) =>
              html`<section id="${tag}">
                <h2>${title(tag)}</h2>
                <p>${described.find(({name}) => name === tag)?.description ?? ''}</p>
                ${callsOf(tag).map((call) => callArticle(call, document.components.securitySchemes ?? {}))}
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
            <p>
              What the member <code>code</code> of an error may be, with its status and the words that come with it.
              <code>{…}</code> is a value of the request or of the city.
            </p>
            <dl class="card">${(Object.keys(problemCodes) as ProblemCode[]).map(problemEntry)}</dl>
          </section>
        </main>
      </body>
    </html>`;
}

function callArticle({id, method, path, operation}: Call, schemes: {[name: string]: {description?: string}}): Html {
  const {summary = '', description, security = [], parameters = [], requestBody, responses = {}} = operation;
  const keys = security.flatMap((each) => Object.keys(each));
  return html`<article id="${id}" class="card">
    <h3><code class="method">${method}</code> <code>${path}</code></h3>
    <p>${summary}</p>
    ${description ? html`<p>${plain(description)}</p>` : ''}
    <dl>
      ${keys.map(
        (key) =>
          html`<dt>Needs <code>${key}</code></dt>
            <dd>${schemes[key]?.description ?? ''}</dd>`,
      )}
      ${parameters.map(
        (parameter) =>
          html`<dt>
              <code>${parameter.name}</code>
              <small>in ${parameter.in}${parameter.required ? ', required' : ''}</small>
            </dt>
            <dd>${plain(parameter.description ?? '')}</dd>`,
      )}
      ${
        requestBody
          ? html`<dt>Body</dt>
              <dd>${contentText(requestBody.content)}</dd>`
          : ''
      }
      ${Object.entries(responses).map(
        ([status, {description = '', content}]) =>
          html`<dt>${status === 'default' ? 'Otherwise' : html`Answer <code>${status}</code>`}</dt>
            <dd>${contentText(content)} ${plain(description)}</dd>`,
      )}
    </dl>
  </article>`;
}

/** The type of what is JSON, the media types of what is not. */
function contentText(content: Content = {}): Html {
  const json = Object.entries(content).find(([mediaType, {schema}]) => mediaType.includes('json') && schema);
  if (json) return schemaText(json[1].schema!);
  return html`${Object.keys(content).map((mediaType) => html`<code>${mediaType}</code> `)}`;
}

function typeArticle([name, schema]: [string, Schema]): Html {
  const properties = Object.entries(schema.properties ?? {});
  return html`<article id="type-${name}" class="card">
    <h3>${name}</h3>
    <p>${plain(schema.description ?? '')}</p>
    ${
      properties.length === 0
        ? html`<p>${schemaText(schema)}</p>`
        : html`<dl>
            ${properties.map(
              ([property, each]) =>
                html`<dt>
                    <code>${property}</code>
                    ${schema.required?.includes(property) ? '' : html`<small>optional</small>`}
                  </dt>
                  <dd>${schemaText(each)} ${plain(each.description ?? '')} <small>${limits(each)}</small></dd>`,
            )}
          </dl>`
    }
  </article>`;
}

function problemEntry(code: ProblemCode): Html {
  const problem = describeProblem(new ProblemError(code, {values: namesOfValues}), 'en', '');
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

/** Without what nearly all calls begin with. */
function shortPath(path: string): string {
  return path.replace(/^\/api\/v1/, '');
}

function title(tag: string): string {
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}
