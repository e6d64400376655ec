import swagger from '@fastify/swagger';
import type {FastifyInstance, FastifySchema} from 'fastify';
import type {OpenApiDocument} from './page.ts';

const description = `Public calls need no log-in. Every public \`POST\` that makes something takes an \`Idempotency-Key\`: repeat it with
the same body until there is an answer. Every change at the desk takes the version of the case as \`If-Match\`. Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`; sentences come in Finnish,
Swedish, English, Ukrainian, Estonian, Somali or Arabic by \`Accept-Language\`. Secrets (tracking code, link token) travel
in bodies, never in addresses.`;

/** Collects the documented routes into an OpenAPI 3.1 document. Call it before routes are registered. */
export async function collectOpenApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {title: 'City Feedback', version: '1', description, license: {name: 'MIT', identifier: 'MIT'}},
      servers: [{url: publicUrl}],
      tags: [
        {name: 'Catalogue', description: 'What a form on a site needs to know.'},
        {name: 'Feedback', description: 'Give feedback, with photos.'},
        {name: 'Following', description: 'See what became of it, add to it, rate the answer.'},
        {name: 'Places', description: 'Find a place by words, and words for a place.'},
        {
          name: 'Nearby',
          description: 'What others have reported near a place, and following it instead of sending it again.',
        },
        {name: 'Map', description: 'The base map.'},
        {name: 'desk', description: 'Handle cases. Cookie session; for the desk’s own pages only.'},
      ],
      components: {
        securitySchemes: {
          linkToken: {type: 'http', scheme: 'bearer', description: 'The link token of the receipt.'},
          deskSession: {
            type: 'apiKey',
            in: 'cookie',
            name: '__Host-city_feedback_desk',
            description: 'With `Desk-Staff-Id` a call is refused (`not_logged_in`) when it is somebody else’s session.',
          },
        },
      },
    },
    hideUntagged: true,
    refResolver: {buildLocalReference: (json) => String(json['$id'])},
    transform: ({schema, url}) => ({schema: schema && withFiles(schema), url}),
    transformObject: (collected) => ('openapiObject' in collected ? completed(collected.openapiObject) : {}),
  });
}

const problem = {
  description: 'What was expected and what came, as a sentence, with a code to branch on.',
  content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
};

/** A body or an answer that is a file has no schema to check it by: its media types are all there is to tell. */
function withFiles(schema: FastifySchema): FastifySchema {
  return {
    ...schema,
    ...(schema.consumes && !schema.body && {body: {}}),
    ...(schema.produces && !schema.response && {response: {200: {description: 'The file.'}}}),
  };
}

/** What is the same for all operations and stands in no route's schema. */
function completed<T extends object>(document: T): T {
  // Checked in code, where their absence has a sentence of its own.
  const requiredHeaders = ['idempotency-key', 'if-match'];
  const {paths = {}} = document as Partial<OpenApiDocument>;
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    operation.responses = {...operation.responses, default: problem};
    for (const parameter of operation.parameters ?? []) {
      if (requiredHeaders.includes(parameter.name)) parameter.required = true;
    }
  }
  return document;
}
