import {promisify} from 'node:util';
import {brotliDecompress} from 'node:zlib';
import {createSuggester, type Suggester} from '@city-feedback/topics/suggestion';
import type pg from 'pg';
import type {JurisdictionCatalogue} from '../catalogue/index.ts';
import type {ModelFigures} from './figures.ts';
import {readModels, readModelFile} from './store.ts';

export interface LiveSuggester extends Suggester {
  /** What was measured of it; missing for one that was built from the words alone. */
  figures: ModelFigures | undefined;
}

/** The live models of jurisdictions, ready to be asked. */
export interface Suggesters {
  /** @returns undefined while the jurisdiction has none */
  of(catalogue: JurisdictionCatalogue): Promise<LiveSuggester | undefined>;
}

/** Models in memory, some megabytes each; the one that was put in first goes first. */
const mostKept = 20;
const decompress = promisify(brotliDecompress);

export function createSuggesters(pool: pg.Pool): Suggesters {
  const kept = new Map<string, Promise<LiveSuggester | undefined>>();

  async function load(jurisdictionId: string, version: string): Promise<LiveSuggester | undefined> {
    const file = await readModelFile(pool, jurisdictionId, version);
    if (!file) return undefined;
    const known = (await readModels(pool, jurisdictionId)).find((model) => model.version === version);
    const suggester = createSuggester(new Uint8Array(await decompress(file)));
    return {...suggester, figures: known?.figures ?? undefined};
  }

  return {
    async of({jurisdiction, topicModel}) {
      if (!topicModel) return undefined;
      const key = `${jurisdiction.id} ${topicModel.version}`;
      const loading = kept.get(key) ?? load(jurisdiction.id, topicModel.version);
      kept.set(key, loading);
      loading.catch(() => kept.delete(key));
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
      return loading;
    },
  };
}
