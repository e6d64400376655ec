import type {JurisdictionCatalogue} from './model.ts';

/** Kinds of rows that a jurisdiction's configuration is kept in. */
export type ItemType =
  'jurisdiction' | 'site' | 'topic_group' | 'topic' | 'area' | 'ring' | 'rule' | 'service_object' | 'base_map';

/** One row: a document, and its place among the others of its type. */
export interface Item {
  type: ItemType;
  id: string;
  position: number;
  document: object;
}

const lists = {
  site: 'sites',
  topic_group: 'topicGroups',
  topic: 'topics',
  area: 'areas',
  ring: 'rings',
  rule: 'rules',
  service_object: 'serviceObjects',
} as const satisfies Partial<Record<ItemType, keyof JurisdictionCatalogue>>;

type List = keyof typeof lists;

/** A jurisdiction's configuration as rows. */
export function toItems(catalogue: JurisdictionCatalogue): Item[] {
  const {jurisdiction} = catalogue;
  const items: Item[] = [{type: 'jurisdiction', id: jurisdiction.id, position: 0, document: jurisdiction}];
  for (const type of Object.keys(lists) as List[]) {
    catalogue[lists[type]].forEach((document, position) => items.push({type, id: document.id, position, document}));
  }
  return items;
}

/**
 * The configuration that rows in order of their position stand for.
 *
 * @returns undefined when the jurisdiction itself is not among them
 */
export function fromItems(items: Item[], revision: number): JurisdictionCatalogue | undefined {
  const documents = (type: ItemType) => items.filter((item) => item.type === type).map((item) => item.document);
  const [jurisdiction] = documents('jurisdiction');
  if (!jurisdiction) return undefined;
  const entries = (Object.keys(lists) as List[]).map((type) => [lists[type], documents(type)]);
  return {revision, jurisdiction, ...Object.fromEntries(entries)} as JurisdictionCatalogue;
}
