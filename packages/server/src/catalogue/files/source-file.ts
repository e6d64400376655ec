import {isMap, isScalar, LineCounter, parseDocument, type Document, type Node} from 'yaml';
import type {Finding} from './finding.ts';
import {substitute, type Variables} from './variables.ts';

export type Path = readonly (string | number)[];

/**
 * One configuration file, YAML or GeoJSON (which YAML takes in as it is): what it says, and where each part of it stands.
 */
export class SourceFile {
  /** Relative to the directory, for messages. */
  readonly name: string;
  /** What the file says, with variables put in; undefined when it can't be read at all. */
  readonly data: unknown;
  /** Faults that were found while reading. */
  readonly findings: Finding[] = [];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(name: string, text: string, variables: Variables) {
    this.name = name;
    this.#document = parseDocument(text, {lineCounter: this.#lines, prettyErrors: false});
    for (const error of this.#document.errors) {
      this.findings.push(this.#findingAt(error.pos[0], 'error', error.message));
    }
    if (this.findings.length > 0) return;
    this.data = substitute(this.#document.toJS(), variables, (path, message) => {
      this.findings.push(this.finding('error', path, message));
    });
  }

  /** A finding about the value at `path`, or about its key, or about the closest part around it that is there. */
  finding(severity: Finding['severity'], path: Path, message: string, about: 'key' | 'value' = 'value'): Finding {
    return this.#findingAt(this.#offsetOf(path, about), severity, message);
  }

  #findingAt(offset: number, severity: Finding['severity'], message: string): Finding {
    const {line, col} = this.#lines.linePos(offset);
    return {severity, file: this.name, line: Math.max(line, 1), column: Math.max(col, 1), message};
  }

  #offsetOf(path: Path, about: 'key' | 'value'): number {
    if (about === 'key' && path.length > 0) {
      const parent: unknown = this.#document.getIn(path.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find(({key}) => (isScalar(key) ? String(key.value) : key) === path.at(-1))
        : undefined;
      const offset = (pair?.key as Node | undefined)?.range?.[0];
      if (offset !== undefined) return offset;
    }
    for (let length = path.length; length >= 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return node.range[0];
    }
    return 0;
  }
}
