import {parseArgs} from 'node:util';
import type pg from 'pg';
import {createCatalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {fewestCases, learn, readModels, useModel, type Learnt, type StoredModel} from '../topic-models/index.ts';
import {UsageError} from './environment.ts';

export const topicsHelp = `city-feedback topics <what> [--jurisdiction ID]

  train           build the model that finds topics from the cases as they were finally handled
  models          the versions that are kept, newest first; * is live
  use VERSION     make another one live

Without --jurisdiction all of them; use needs it where there are several. Servers that are running take it over within
two seconds. docs/topic-suggestion.md has the whole story.`;

export interface TopicsCommandOptions {
  print(line: string): void;
  /** Runs some work on the migrated database. */
  withDatabase(work: (pool: pg.Pool) => Promise<number>): Promise<number>;
}

/**
 * `city-feedback topics …`: trains and chooses the models that find topics.
 *
 * @returns exit code: 1 when a model was trained that is worse than the one of before, which then stays
 * @throws {UsageError} for wrong arguments
 */
export async function topics(args: string[], {print, withDatabase}: TopicsCommandOptions): Promise<number> {
  const {what, version, jurisdictionId} = parse(args);
  if (what === undefined || what === 'help') {
    print(topicsHelp);
    return what ? 0 : 2;
  }
  return withDatabase(async (pool) => {
    const catalogue = await createCatalogue(pool);
    catalogue.close();
    const chosen = catalogue
      .jurisdictions()
      .filter(({jurisdiction}) => jurisdictionId === undefined || jurisdiction.id === jurisdictionId);
    if (chosen.length === 0) throw new UsageError(`There is no jurisdiction ${jurisdictionId ?? 'yet'}.`);
    if (what === 'use') return use(pool, chosen, version, print);
    let code = 0;
    for (const each of chosen) {
      const {id} = each.jurisdiction;
      if (what === 'models') {
        print(`${id}:`);
        for (const model of await readModels(pool, id)) print(`  ${inWords(model)}`);
      } else {
        const learnt = await learn(pool, each);
        if (learnt.outcome === 'worse') code = 1;
        print(`${id}: ${said(learnt)}`);
      }
    }
    return code;
  });
}

async function use(
  pool: pg.Pool,
  chosen: JurisdictionCatalogue[],
  version: string | undefined,
  print: TopicsCommandOptions['print'],
): Promise<number> {
  const [only, ...others] = chosen;
  if (!version || !only || others.length > 0)
    throw new UsageError(`Expected one version of one jurisdiction.\n\n${topicsHelp}`);
  const {id} = only.jurisdiction;
  if (!(await useModel(pool, id, version))) {
    throw new UsageError(`${id} has no model ${version}: see city-feedback topics models.`);
  }
  print(`${id}: ${version} is live.`);
  return 0;
}

function parse(args: string[]): {what?: string; version?: string; jurisdictionId?: string} {
  try {
    const {positionals, values} = parseArgs({
      args,
      allowPositionals: true,
      options: {jurisdiction: {type: 'string'}},
    });
    const [what, version, ...more] = positionals;
    if (more.length > 0 || (what !== undefined && !['train', 'models', 'use', 'help'].includes(what))) {
      throw new TypeError(`unexpected ${more[0] ?? what}`);
    }
    return {
      ...(what && {what}),
      ...(version && {version}),
      ...(values.jurisdiction && {jurisdictionId: values.jurisdiction}),
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${topicsHelp}`);
  }
}

function said(learnt: Learnt): string {
  const {outcome, cases, version} = learnt;
  if (outcome === 'too_few_cases') {
    return `${cases} answered cases with a topic are too few to learn from (${fewestCases}); ${version ?? 'no model'} is live`;
  }
  const now = learnt.figures ? `${shares(learnt.figures)} of ${learnt.figures.messages} messages` : '';
  const before = learnt.figures?.before ? `, before ${shares(learnt.figures.before)}` : '';
  return outcome === 'live'
    ? `${version} from ${cases} cases is live: ${now}${before}`
    : `${version} from ${cases} cases is kept but not live, because it is worse: ${now}${before}`;
}

function inWords({version, origin, caseCount, builtAt, bytes, figures, isLive}: StoredModel): string {
  const from = origin === 'cases' ? `${caseCount} cases` : 'words';
  const rest = figures ? `, ${shares(figures)}` : '';
  return `${isLive ? '*' : ' '} ${version}  ${builtAt.toISOString().slice(0, 16)}Z  ${from}, ${bytes} bytes${rest}`;
}

function shares({top1, top3}: {top1: number; top3: number}): string {
  return `right first ${percent(top1)}, among three ${percent(top3)}`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
