import type {Readable} from 'node:stream';
import type {MultipartFile} from '@fastify/multipart';
import type {FastifyRequest} from 'fastify';
import {ProblemError} from '../problems/index.ts';

/** What a form sent, by the names of its fields; a name may come several times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

export interface UploadedFile {
  /** As the person's device calls it; may be empty. Never a path of ours. */
  name: string;
  content: Readable;
}

export interface ReadForm {
  fields: Fields;
  /** Files in the order of the form, each to be read to its end, or given up by `resume()`, before the next. */
  files: AsyncGenerator<UploadedFile, void>;
}

/**
 * Reads a form: all of its fields at once, its files as they come. Browsers send fields in the order of the page, so
 * files stand last in our forms; what comes after the first file is no longer read as a field.
 *
 * @throws {ProblemError} `bad_request` when it breaks off; the errors of the limits that the reading was set up with
 */
export async function readForm(request: FastifyRequest): Promise<ReadForm> {
  const fields = new Map<string, string[]>();
  const parts = partsOf(request);
  let first: MultipartFile | undefined;
  while (!first) {
    const {value: part, done} = await parts.next();
    if (done) break;
    if (part.type === 'file') first = await fileOf(part);
    else fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), textOf(part.value)]);
  }

  async function* files(): AsyncGenerator<UploadedFile, void> {
    if (!first) return;
    yield {name: first.filename, content: first.file};
    for await (const part of parts) {
      const file = part.type === 'file' ? await fileOf(part) : undefined;
      if (file) yield {name: file.filename, content: file.file};
    }
  }
  return {fields, files: files()};
}

/**
 * Reads what is left and throws it away: a browser that still sends would meet a broken line instead of the answer.
 *
 * @returns how many files there were
 */
export async function skipFiles(files: ReadForm['files']): Promise<number> {
  let count = 0;
  for await (const {content} of files) {
    content.resume();
    count++;
  }
  return count;
}

/** The parser's own errors say what is wrong with the bytes; for people it is a form that did not arrive whole. */
async function* partsOf(request: FastifyRequest) {
  try {
    yield* request.parts();
  } catch (error) {
    const isKnown = error instanceof Error && 'statusCode' in error;
    throw isKnown ? error : new ProblemError('bad_request', {cause: error});
  }
}

/** A choice of no file comes as an empty one without a name. */
async function fileOf(part: MultipartFile): Promise<MultipartFile | undefined> {
  if (part.filename) return part;
  part.file.resume();
  return undefined;
}

/** Line breaks as everywhere else: forms send two characters for each. */
function textOf(value: unknown): string {
  return String(value ?? '').replace(/\r\n?/g, '\n');
}
