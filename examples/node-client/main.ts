/**
 * Sends a message with a place and a photo, and follows it: the whole way of an app, in one file.
 *
 * Run the backend first (`npm start` in the root), then `npm run -w examples/node-client start`.
 */
import {openAsBlob} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {CityFeedback, createIdempotencyKey, type SiteCatalogue, type Topic} from '@city-feedback/sdk';
import {explain} from './explain.ts';
import {heading, line, showProgress, showTimeline} from './show.ts';

const {values: asked} = parseArgs({
  options: {
    endpoint: {type: 'string', default: process.env['ENDPOINT'] ?? 'http://localhost:3000'},
    site: {type: 'string', default: 'streets'},
    language: {type: 'string', default: 'en'},
    topic: {type: 'string', default: 'street-light'},
    text: {type: 'string', default: 'The lamp at the corner has been dark since Sunday.'},
    photo: {type: 'string', default: fileURLToPath(new URL('lamp.jpg', import.meta.url))},
  },
});
const {endpoint, site, language, topic: topicId, text, photo} = asked;

try {
  const city = new CityFeedback({endpoint, site, language});

  heading('The site');
  const catalogue = await city.catalogue();
  const topic = topicOf(catalogue, topicId);
  line('name', `${catalogue.name}, ${catalogue.jurisdiction.name}`);
  line('topics', `${catalogue.topicGroups.reduce((sum, {topics}) => sum + topics.length, 0)}`);
  line('topic of ours', topic?.name ?? 'I don’t know');
  line('answers by', catalogue.promise.answerDueOn);

  heading('Sending');
  // Made before the first try, and kept with the draft by an app that may be closed in between.
  const idempotencyKey = createIdempotencyKey();
  const place = topic &&
    catalogue.map && {...catalogue.map.center, label: 'The middle of the map', source: 'pin' as const};
  const receipt = await city.submit(
    {
      text,
      kind: 'fault',
      ...(topic && {topicId: topic.id}),
      ...(place && {place}),
      wantsAnswer: true,
      mayPublish: false,
      language,
    },
    {idempotencyKey},
  );
  line('reference', receipt.reference);
  line('tracking code', receipt.trackingCode);
  line('follow it at', receipt.followUrl);
  line('who has it', receipt.unitName);
  line('answers by', receipt.answerDueOn ?? 'no day is promised');

  heading('The photo');
  const picture = await openAsBlob(photo);
  const kept = await city.attach(receipt, picture, {number: 1, onProgress: showProgress});
  line('kept', `${kept.width} × ${kept.height} pixels, ${kept.bytes} bytes`);

  heading('More information');
  const followed = await city.addInformation(receipt, 'It is the third lamp from the bus stop.');
  line('photos', `${followed.photoCount}`);

  heading('What anyone with the tracking code sees');
  const tracked = await city.track(receipt.trackingCode.toLowerCase());
  line('status', tracked.statusSentence);
  showTimeline(tracked.timeline);

  heading('A typing error is told without asking the server');
  await city.track(withTypo(receipt.trackingCode)).catch(explain);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

/** The topic of that id, if it takes a message as short as ours. */
function topicOf({topicGroups}: SiteCatalogue, topicId: string): Topic | undefined {
  const topic = topicGroups.flatMap((group) => group.topics).find(({id}) => id === topicId);
  return topic?.confidential || topic?.questions?.some(({required}) => required) ? undefined : topic;
}

function withTypo(code: string): string {
  return (code.startsWith('A') ? 'B' : 'A') + code.slice(1);
}
