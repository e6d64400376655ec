import swagger from '@fastify/swagger';
import type {FastifyInstance} from 'fastify';

const description = `Public calls need no log-in. Every \`POST\` that makes something takes an \`Idempotency-Key\`: repeat it with the same
body until there is an answer. Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`; sentences come in Finnish,
Swedish or English by \`Accept-Language\`. Secrets (tracking code, link token) travel in bodies, never in addresses.`;

/** Collects the documented routes into an OpenAPI 3.1 document. Call it before routes are registered. */
export async function collectOpenApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {title: 'City Feedback', version: '1', description, license: {name: 'MIT', identifier: 'MIT'}},
      servers: [{url: publicUrl}],
      tags: [
        {name: 'resident', description: 'Give feedback and follow it.'},
        {name: 'desk', description: 'Handle it. Cookie session; called by the desk’s own pages only.'},
      ],
      components: {
        securitySchemes: {
          linkToken: {type: 'http', scheme: 'bearer', description: 'The link token of the receipt.'},
          deskSession: {type: 'apiKey', in: 'cookie', name: '__Host-city_feedback_desk'},
        },
      },
    },
    hideUntagged: true,
    refResolver: {buildLocalReference: (json) => String(json['$id'])},
  });
}
