import type {Finding} from './finding.ts';
import type {Path, SourceFile} from './source-file.ts';

/** Remembers where the objects of a catalogue stand in the files, so that a finding can name the line. */
export class Locations {
  readonly #places = new Map<object, {file: SourceFile; path: Path}>();

  add<T extends object>(object: T, file: SourceFile, path: Path): T {
    this.#places.set(object, {file, path});
    return object;
  }

  error(object: object, field: Path, message: string): Finding {
    return this.#finding('error', object, field, message);
  }

  warning(object: object, field: Path, message: string): Finding {
    return this.#finding('warning', object, field, message);
  }

  #finding(severity: Finding['severity'], object: object, field: Path, message: string): Finding {
    const {file, path} = this.#places.get(object)!;
    return file.finding(severity, [...path, ...field], message);
  }
}
