import type {Jurisdiction} from './model.ts';

/** Name of the variable that a geocoder's key should be in, where `variables` have no value for it. */
export function missingGeocoderKey(
  {geocoder}: Jurisdiction,
  variables: {[name: string]: string | undefined},
): string | undefined {
  if (!geocoder || geocoder.type === 'directory' || !geocoder.keyVariable) return undefined;
  return variables[geocoder.keyVariable] ? undefined : geocoder.keyVariable;
}
