export interface LabelParts {
  /** Of a place with one; else the street stands for it. */
  name?: string | undefined;
  street?: string | undefined;
  houseNumber?: string | undefined;
  /** From small to large: the first one that says something new is told. */
  areas: (string | undefined)[];
}

/** The longest that a place's words may be in a message. */
const mostCharacters = 200;

/**
 * A place in words, as one would tell it: `Kirkkokatu 5, Keskusta`; `Pääkirjasto, Keskusta`.
 *
 * @returns undefined when there is nothing to tell it by
 */
export function placeLabel({name, street, houseNumber, areas}: LabelParts): string | undefined {
  const address = [street, street && houseNumber].filter(Boolean).join(' ');
  const first = name && name !== street ? name : address;
  if (!first) return undefined;
  const area = areas.find((each) => each && each !== first && each !== street);
  return [...[first, area].filter(Boolean).join(', ')].slice(0, mostCharacters).join('');
}
