import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {BuildOrder, BuiltModel} from './build.ts';

/**
 * Builds a model in a thread that ends with it.
 *
 * @param signal  ends the thread
 */
export async function buildInThread(order: BuildOrder, signal?: AbortSignal): Promise<BuiltModel> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./build-thread.${extension}`, import.meta.url), {workerData: order});
  try {
    const [built] = (await once(worker, 'message', {signal})) as [BuiltModel];
    return built;
  } finally {
    await worker.terminate();
  }
}
