import {isUtf8} from 'node:buffer';
import type {FastifyInstance} from 'fastify';
import {ProblemError, type FieldFault} from '../problems/index.ts';

/**
 * Reads JSON bodies, and refuses what could not be stored or given back as it came: bytes that are no UTF-8, NUL
 * characters, and halves of characters (lone surrogates). All other text is left alone: emoji, right-to-left, HTML.
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', {parseAs: 'buffer'}, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) throw new ProblemError('malformed_json');
  const text = body.toString();
  const value = parse(text);
  // Both can only be written as escapes, which few bodies have at all.
  if (text.includes('\\u')) refuseUnstorable(value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without its cause: it quotes the body, and thereby the resident.
    throw new ProblemError('malformed_json');
  }
}

function refuseUnstorable(value: unknown): void {
  const faults: FieldFault[] = [];
  visit(value, '', faults);
  if (faults.length > 0) throw ProblemError.ofFields(faults);
}

function visit(value: unknown, path: string, faults: FieldFault[]): void {
  if (faults.length >= 20) return;
  if (typeof value === 'string') {
    if (!isStorable(value)) faults.push({path: path || '/', code: 'text_not_storable'});
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      if (isStorable(name)) visit(part, `${path}/${name.slice(0, 60)}`, faults);
      else faults.push({path: path || '/', code: 'text_not_storable'});
    }
  }
}

/** Whether PostgreSQL can keep a text as it is. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
