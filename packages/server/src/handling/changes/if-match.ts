import {ProblemError} from '../../problems/index.ts';

/**
 * The version that a change is based on, from `If-Match: "3"`.
 * @throws {ProblemError} `version_missing`, also when it isn't one version in quotes
 * @see RFC 9110, 13.1.1
 */
export function versionOf(ifMatch: string | undefined): number {
  const version = /^"(\d{1,9})"$/.exec(ifMatch?.trim() ?? '')?.[1];
  if (version === undefined) throw new ProblemError('version_missing');
  return Number(version);
}
