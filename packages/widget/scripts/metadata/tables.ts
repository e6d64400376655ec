import type {ElementDoc} from './element.ts';

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const code = (text: string): string => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

/** Tables for guides and README, by the name that stands in the markers around them. */
export function tables(element: ElementDoc): {[name: string]: string} {
  const {attributes, properties, methods, events, parts, cssProperties} = element;
  return {
    attributes: table(
      ['attribute', 'meaning', 'default'],
      attributes.map(({name, description, default: value, type}) => [
        code(name),
        description,
        value ? code(value) : type === 'boolean' ? 'off' : '',
      ]),
    ),
    members: table(
      ['member', 'meaning'],
      [
        ...properties.map(({name, description}) => [code(name), description]),
        ...methods.map(({name, description}) => [code(`${name}()`), description]),
      ],
    ),
    events: table(
      ['event', 'when', '`event.detail`'],
      events.map(({name, description, type}) => [code(name), description, detailOf(type)]),
    ),
    properties: table(
      ['property', 'what', 'default'],
      cssProperties.map(({name, description, default: value = ''}) => [
        code(name),
        description,
        /^[\w-]+\(|^\d\S*$/.test(value) ? code(value) : value,
      ]),
    ),
    parts: table(
      ['part', 'what'],
      parts.map(({name, description}) => [code(name), description]),
    ),
  };
}

function detailOf(type: string): string {
  const detail = /<(\w+)>/.exec(type)?.[1] ?? '';
  return {SentDetail: '`{reference}`', ErrorDetail: '`{error}`'}[detail] ?? '';
}

/**
 * A text with its tables made anew: what stands between `<!-- generated: name -->` and `<!-- end -->`.
 *
 * @throws {Error} when a marker names a table that there is none of
 */
export function withTables(text: string, tables: {[name: string]: string}): string {
  return text.replace(
    /(<!-- generated: (\w+) -->\n).*?(<!-- end -->)/gs,
    (_all, start: string, name: string, end: string) => {
      if (!tables[name]) throw new Error(`expected a table out of ${Object.keys(tables).join(', ')}, got ${name}`);
      return `${start}\n${tables[name]}\n\n${end}`;
    },
  );
}
