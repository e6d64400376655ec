/** A thread of its own for one model: it takes seconds, during which no request would be answered. */
import {parentPort, workerData} from 'node:worker_threads';
import {build, type BuildOrder} from './build.ts';

parentPort!.postMessage(await build(workerData as BuildOrder));
