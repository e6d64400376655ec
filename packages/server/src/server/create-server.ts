import {join} from 'node:path';
import type {FastifyInstance} from 'fastify';
import type pg from 'pg';
import {catalogueRoutes, submissionLimits, type Catalogue} from '../catalogue/index.ts';
import {deskRoutes, listenForNotices} from '../handling/index.ts';
import {formRoutes} from '../form-pages/index.ts';
import {createHousekeeping} from '../housekeeping/index.ts';
import {createApp, healthRoutes, type Logger} from '../http/index.ts';
import {intakeRoutes, photoFiles, photoRoutes, receivedHandlers} from '../intake/index.ts';
import {createTileSource, mapRoutes} from '../map/index.ts';
import {folderMailer, mailHandlers, smtpMailer} from '../mail/index.ts';
import {nearbyRoutes, stopRoutes} from '../nearby/index.ts';
import {createOutbox} from '../outbox/index.ts';
import {pageRoutes} from '../pages/index.ts';
import {createPeople} from '../people/index.ts';
import {createGeocoders, placeRoutes} from '../places/index.ts';
import {createRightNow} from '../right-now/index.ts';
import {createSecrets} from '../secrets/index.ts';
import {createStormWatch} from '../storms/index.ts';
import {createSuggesters, createTopicModels, recogniseHandlers, topicModelRoutes} from '../topic-models/index.ts';
import {createTrackingGuard, trackingRoutes} from '../tracking/index.ts';
import type {ServerSettings} from './settings.ts';

export interface ServerOptions {
  /** Migrated. */
  pool: pg.Pool;
  catalogue: Catalogue;
  /** What all codes and links are made from. */
  secretKey: Buffer;
  settings: ServerSettings;
  log: Logger;
}

export interface Server {
  app: FastifyInstance;
  /** Answers requests and does jobs. Resolves with the address it listens on. */
  start(address: {host: string; port: number}): Promise<string>;
  /** Ends requests and jobs under way, at most {@link drainMs}; leaves the pool to its owner. */
  stop(): Promise<void>;
}

/** An address search asks at each pause while somebody types. */
const questionsPerSubmission = 10;
/** Who looks for a place sees a few views of some thirty tiles each, of which others have seen most. */
const newTilesPerSubmission = 20;

/** Orchestrators kill after 30 s as a rule; the database needs some of it. */
export const drainMs = 25_000;
/** Of it, what requests leave to jobs. */
const jobsMs = 5_000;

/** Puts the whole server together on a database and a catalogue. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const {pool, catalogue, log, settings} = options;
  const {publicUrl, dataDir, smtpUrl, trustProxy, submissionsPerMinute, showsMails} = settings;
  const mailFolder = join(dataDir, 'mail');
  const secrets = createSecrets(options.secretKey);
  const people = createPeople({pool, secret: secrets.keyFor('people'), sessionLimits: settings.sessionLimits});
  const mailer = smtpUrl ? smtpMailer(smtpUrl) : folderMailer(mailFolder);
  const files = photoFiles(dataDir);
  const tiles = createTileSource({
    pool,
    dataDir,
    log,
    newTilesPerMinute: submissionsPerMinute * newTilesPerSubmission,
  });
  const housekeeping = createHousekeeping({pool, catalogue, files, log});
  const notices = listenForNotices(pool, log);
  const wake = (kind: string): void => outbox.wake(kind);
  const suggesters = createSuggesters(pool);
  const models = createTopicModels({pool, catalogue, log, wake});
  const rightNow = createRightNow({pool, log});
  const storms = createStormWatch({pool, catalogue, log});
  const outbox = createOutbox({
    pool,
    log,
    handlers: {
      ...receivedHandlers({pool, catalogue, wake}),
      ...mailHandlers({pool, catalogue, secrets, publicUrl, mailer}),
      ...models.handlers,
      ...recogniseHandlers({pool, catalogue, suggesters, wake}),
    },
  });
  const cases = {pool, catalogue, secrets, publicUrl, log};
  const places = {geocoders: createGeocoders({pool}), log};
  const guard = createTrackingGuard(secrets);
  const onReceived = (): void => wake('case_received');
  const onChanged = (): void => ['ring_mail', 'follower_mail'].forEach(wake);
  const app = await createApp({
    catalogue,
    log,
    publicUrl,
    trustProxy,
    features: [
      healthRoutes({pool, dataDir}),
      async (scope) => {
        await scope.register(catalogueRoutes, {
          prefix: '/api/v1',
          catalogue,
          isStaff: people.isStaff,
          reportsNow: rightNow.of,
        });
        await scope.register(topicModelRoutes, {prefix: '/api/v1', pool, catalogue, isStaff: people.isStaff});
        await scope.register(mapRoutes, {catalogue, tiles});
        await scope.register(pageRoutes, {
          catalogue,
          publicUrl,
          keptEmbedFolder: join(dataDir, 'embed'),
          ...(showsMails && {mailFolder}),
        });
        await scope.register(intakeRoutes, {
          prefix: '/api/v1',
          ...cases,
          submissionsPerMinute,
          isStaff: people.isStaff,
          onReceived,
        });
        await scope.register(photoRoutes, {
          prefix: '/api/v1',
          pool,
          secrets,
          files,
          photosPerMinute: submissionsPerMinute * submissionLimits.photos,
        });
        await scope.register(placeRoutes, {
          prefix: '/api/v1',
          ...places,
          catalogue,
          isStaff: people.isStaff,
          questionsPerMinute: submissionsPerMinute * questionsPerSubmission,
        });
        await scope.register(nearbyRoutes, {
          prefix: '/api/v1',
          pool,
          secrets,
          catalogue,
          isStaff: people.isStaff,
          questionsPerMinute: submissionsPerMinute * questionsPerSubmission,
          submissionsPerMinute,
        });
        await scope.register(stopRoutes, {pool, secrets});
        await scope.register(trackingRoutes, {
          prefix: '/api/v1',
          ...cases,
          ...guard,
          submissionsPerMinute,
          onChanged,
        });
        await scope.register(formRoutes, {
          ...cases,
          ...places,
          ...guard,
          files,
          isStaff: people.isStaff,
          submissionsPerMinute,
          onReceived,
          onChanged,
        });
      },
      deskRoutes({
        pool,
        catalogue,
        people,
        notices,
        wake,
        log,
        readPhoto: files.read,
        suggesters,
        rightNow,
      }),
    ],
  });

  return {
    app,
    async start({host, port}) {
      const address = await app.listen({host, port});
      outbox.start();
      housekeeping.start();
      models.start();
      storms.start();
      return address;
    },
    async stop() {
      const until = performance.now() + drainMs;
      await within(drainMs - jobsMs, app.close(), () => app.server.closeAllConnections());
      // What is not done by then is another worker's, once its lease has ended.
      await within(
        until - performance.now(),
        Promise.all([models.stop(), storms.stop(), outbox.stop(), housekeeping.stop(), rightNow.settled()]),
      );
      await notices.stop();
      await tiles.stop();
      mailer.close();
    },
  };
}

async function within(ms: number, work: Promise<unknown>, otherwise = (): void => {}): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      otherwise();
      resolve();
    }, ms);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
