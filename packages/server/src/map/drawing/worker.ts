/** A thread of its own for drawing: it takes tens of milliseconds a tile, during which no request would be answered. */
import {parentPort} from 'node:worker_threads';
import {drawTile} from './draw-tile.ts';
import {registerFonts} from './fonts.ts';
import {layOutLabels} from './label-layout.ts';
import {readMapData, type MapData} from './map-data.ts';
import type {Answer, Order} from './messages.ts';

interface Loaded {
  key: string;
  data: MapData;
  /** By zoom level. */
  labels: Map<number, ReturnType<typeof layOutLabels>>;
}

const maps = new Map<string, Loaded>();
registerFonts();

parentPort!.on('message', (order: Order) => {
  if (order.type === 'map') {
    const {jurisdictionId, key, layers, languages} = order;
    maps.set(jurisdictionId, {key, data: readMapData(layers, languages), labels: new Map()});
    return;
  }
  const {id, jurisdictionId, tile} = order;
  try {
    const {data, labels} = maps.get(jurisdictionId)!;
    if (!labels.has(tile.z)) labels.set(tile.z, layOutLabels(data, tile.z));
    const answer: Answer = {id, png: drawTile(data, labels.get(tile.z)!, tile)};
    parentPort!.postMessage(answer);
  } catch (error) {
    const answer: Answer = {id, error: String(error)};
    parentPort!.postMessage(answer);
  }
});
