/** A thread of its own for drawing: it takes tens of milliseconds a tile, during which no request would be answered. */
import {parentPort} from 'node:worker_threads';
import {drawTile} from './draw-tile.ts';
import {registerFonts} from './fonts.ts';
import {layOutLabels} from './label-layout.ts';
import {readMapData, type MapData} from './map-data.ts';
import type {Answer, DrawOrder, Order} from './messages.ts';

interface Loaded {
  data: MapData;
  /** By zoom level. */
  labels: Map<number, ReturnType<typeof layOutLabels>>;
}

const maps = new Map<string, Loaded>();
registerFonts();

parentPort!.on('message', (order: Order) => {
  if (order.type === 'map') {
    const {jurisdictionId, layers, languages} = order;
    maps.set(jurisdictionId, {data: readMapData(layers, languages), labels: new Map()});
    return;
  }
  draw(order).then(
    (png) => answer({id: order.id, png}),
    (error: unknown) => answer({id: order.id, error: String(error)}),
  );
});

async function draw({jurisdictionId, tile}: DrawOrder): Promise<Buffer> {
  const {data, labels} = maps.get(jurisdictionId)!;
  if (!labels.has(tile.z)) labels.set(tile.z, layOutLabels(data, tile.z));
  return drawTile(data, labels.get(tile.z)!, tile);
}

function answer(message: Answer): void {
  parentPort!.postMessage(message);
}
