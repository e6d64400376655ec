import type {FastifyRequest} from 'fastify';
import {ProblemError} from '../problems/index.ts';
import {clientNetwork} from './client-network.ts';

export interface BucketOptions {
  /** Tokens that come back in a minute, evenly; 0 means no limit. */
  perMinute: number;
  /** Tokens that a client who was quiet has at once; twice `perMinute` when missing. */
  burst?: number;
  /** Milliseconds, of any clock that does not jump; for tests. */
  now?: () => number;
}

/** Clients that are remembered; the one that was quiet the longest is forgotten first. */
const maxClients = 100_000;

/**
 * Lets a client (an IPv4 address, an IPv6 /64) do something so often, evenly, with bursts. It counts in this process
 * alone and keeps addresses in memory only.
 *
 * @returns a function that takes a token or throws `too_many_requests` with the seconds to wait
 */
export function tokenBucket({perMinute, burst = perMinute * 2, now = () => performance.now()}: BucketOptions) {
  const buckets = new Map<string, {tokens: number; at: number}>();
  const perMs = perMinute / 60_000;
  return ({ip}: Pick<FastifyRequest, 'ip'>): void => {
    if (perMinute === 0) return;
    const client = clientNetwork(ip);
    const time = now();
    const known = buckets.get(client);
    const tokens = known ? Math.min(burst, known.tokens + (time - known.at) * perMs) : burst;
    buckets.delete(client);
    buckets.set(client, {tokens: Math.max(0, tokens - 1), at: time});
    if (buckets.size > maxClients) buckets.delete(buckets.keys().next().value!);
    if (tokens >= 1) return;
    const seconds = Math.ceil((1 - tokens) / perMs / 1000);
    // Asking too early costs nothing, else a client that retries at once would never get through.
    buckets.set(client, {tokens, at: time});
    throw new ProblemError('too_many_requests', {values: {seconds}, retryAfterSeconds: seconds});
  };
}
