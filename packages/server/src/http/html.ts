import type {FastifyReply} from 'fastify';

/** Markup that is safe to send: everything put into it was escaped. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** Writes markup; values are escaped unless they are markup themselves. Lists are joined. */
export function html(parts: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(String.raw({raw: parts}, ...values.map(markupOf)));
}

function markupOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (value instanceof Html) return value.toString();
  return escapeHtml(String(value));
}

/** Text as it stands in markup, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function htmlPage(reply: FastifyReply, page: Html | string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(String(page));
}
