import {
  parseTrackingCode,
  type FollowedCase,
  type FollowRequest,
  type InformationRequest,
  type RatingRequest,
  type ReopenRequest,
  type TrackedCase,
  type TrackRequest,
} from '@city-feedback/contract';
import type {CallOptions} from './client.ts';
import type {Connection} from './connection.ts';
import {readLinkToken, type Link} from './link.ts';
import {TrackingCodeError} from './tracking-code-error.ts';
import {write, type WriteOptions} from './write.ts';

// What comes after sending; the client loads it with the first of these calls.

export async function track(ask: Connection, typed: string, {signal}: CallOptions = {}): Promise<TrackedCase> {
  const parsed = parseTrackingCode(typed);
  if (!parsed.ok) throw new TrackingCodeError(parsed.fault);
  const json: TrackRequest = {trackingCode: parsed.code};
  return (await ask<TrackedCase>('track', {json, signal, secrets: [parsed.code, typed]})).body;
}

export async function follow(ask: Connection, link: Link, {signal}: CallOptions = {}): Promise<FollowedCase> {
  const json: FollowRequest = {linkToken: readLinkToken(link)};
  return (await ask<FollowedCase>('follow', {json, signal, secrets: [json.linkToken]})).body;
}

export async function addInformation(
  ask: Connection,
  link: Link,
  text: string,
  options?: WriteOptions,
): Promise<FollowedCase> {
  const json: InformationRequest = {linkToken: readLinkToken(link), text};
  return write(ask, 'follow/information', json, options, json.linkToken);
}

export async function rate(
  ask: Connection,
  link: Link,
  rating: Omit<RatingRequest, 'linkToken'>,
  options?: WriteOptions,
): Promise<FollowedCase> {
  const json: RatingRequest = {...rating, linkToken: readLinkToken(link)};
  return write(ask, 'follow/rating', json, options, json.linkToken);
}

export async function reopen(ask: Connection, link: Link, text: string, options?: WriteOptions): Promise<FollowedCase> {
  const json: ReopenRequest = {linkToken: readLinkToken(link), text};
  return write(ask, 'follow/reopen', json, options, json.linkToken);
}
