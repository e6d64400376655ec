import {randomBytes} from 'node:crypto';
import {makeReference, type CallTime, type StaffRole} from '@city-feedback/contract';
import type {FastifyInstance, InjectOptions} from 'fastify';
import {v7 as uuidv7} from 'uuid';
import {catalogueOf, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {silentLog} from '../database/index.ts';
import {testDatabase, type TestDatabase} from '../database/testing.ts';
import {createApp, createLog} from '../http/index.ts';
import {addStaff, createPeople, type PeopleOptions, type StaffMember} from '../people/index.ts';
import type {RightNow} from '../right-now/index.ts';
import {createSuggesters, type Suggesters} from '../topic-models/index.ts';
import {deskRoutes} from './routes.ts';
import {listenForNotices, type Notices} from './live/index.ts';

export const testPassword = 'villasukka torilla saunoo';

/** A city with a coordinators' ring and two others, and a museum on the same backend. */
export const testCatalogues: JurisdictionCatalogue[] = [
  jurisdiction('city', ['front', 'streets', 'parks']),
  jurisdiction('museum', ['house', 'streets']),
];

function jurisdiction(id: string, ringIds: string[]): JurisdictionCatalogue {
  const named = (word: string) => ({fi: `${word} fi`, sv: `${word} sv`, en: `${word} en`});
  return {
    revision: 1,
    jurisdiction: {
      id,
      name: named(id),
      languages: ['fi', 'sv', 'en'],
      timeZone: 'Europe/Helsinki',
      emergencyNumber: '112',
      mailFrom: `palaute@${id}.example`,
      promiseWorkingDays: 5,
      closingTime: '16:00',
      holidayCalendar: 'finland',
      holidays: [],
      coordinatorRingId: ringIds[0]!,
    },
    sites: [
      {
        id: `${id}-site`,
        jurisdictionId: id,
        name: named(`${id} site`),
        allowedOrigins: [],
        languages: ['fi'],
        texts: {},
        isInternal: false,
      },
    ],
    topicGroups: [{id: 'traffic', name: named('traffic')}],
    topics: [
      {
        id: 'pothole',
        groupId: 'traffic',
        name: named('pothole'),
        synonyms: {},
        place: 'optional',
        questions: [],
        isClosed: false,
      },
    ],
    areas: [{id: 'south', name: named('south'), geometry: {type: 'MultiPolygon', coordinates: []}}],
    rings: ringIds.map((ringId) => ({id: ringId, name: named(ringId)})),
    rules: [{id: 'potholes', topicId: 'pothole', areaId: 'south', ringId: 'streets'}],
    serviceObjects: [],
  };
}

export interface TestCase {
  jurisdictionId?: string;
  ringId?: string;
  text?: string;
  language?: string;
  topicId?: string;
  receivedAt?: Date;
  answerDueOn?: string;
  email?: string;
  wantsAnswer?: boolean;
  callTime?: CallTime;
}

export interface TestDesk {
  app: FastifyInstance;
  database: TestDatabase;
  notices: Notices;
  /** Every route of the desk, as `GET /api/v1/desk/session`. */
  routes: string[];
  /** Kinds of jobs whose workers were woken. */
  woken: string[];
  addCase(content?: TestCase): Promise<{id: string; reference: string}>;
  addStaff(role: StaffRole, ringId: string, jurisdictionId?: string): Promise<StaffMember>;
  /** Logs somebody in and sends requests as the desk's own pages do. */
  logIn(staff: Pick<StaffMember, 'email'>): Promise<Visitor>;
  stop(): Promise<void>;
}

export type Answer = Awaited<ReturnType<FastifyInstance['inject']>>;

export interface Visitor {
  cookie: string;
  send(request: InjectOptions): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** Makes a change of a case that is based on `version`. */
  change(path: string, version: number, body?: object): Promise<Answer>;
}

export const deskPath = '/api/v1/desk';

/** A desk on a database of its own, for one test file. */
export async function testDesk(
  options: Partial<PeopleOptions> & {
    heartbeatMs?: number;
    suggesters?: Suggesters;
    rightNow?: Pick<RightNow, 'of'>;
  } = {},
): Promise<TestDesk> {
  const database = await testDatabase();
  const {pool} = database;
  const catalogue = catalogueOf(testCatalogues);
  const notices = listenForNotices(pool, silentLog);
  const woken: string[] = [];
  const routes: string[] = [];
  const {heartbeatMs, suggesters, rightNow, ...peopleOptions} = options;
  const app = await createApp({
    catalogue,
    log: createLog('silent'),
    publicUrl: 'http://localhost',
    features: [
      async (scope, pluginOptions) => {
        scope.addHook('onRoute', ({method, url}) => void routes.push(`${String(method)} ${url}`));
        await deskRoutes({
          pool,
          catalogue,
          people: createPeople({pool, secret: 'a secret of tests', ...peopleOptions}),
          notices,
          wake: (kind) => woken.push(kind),
          readPhoto: async (fileKey) => Buffer.from(`content of ${fileKey}`),
          suggesters: suggesters ?? createSuggesters(pool),
          rightNow: rightNow ?? {of: () => ({})},
          log: silentLog,
          ...(heartbeatMs !== undefined && {heartbeatMs}),
        })(scope, pluginOptions);
      },
    ],
  });
  return {
    app,
    database,
    notices,
    routes,
    woken,
    addCase: (content) => addCase(database, content),
    addStaff: (role, ringId, jurisdictionId = 'city') =>
      addStaff(pool, catalogue.jurisdiction(jurisdictionId)!, {
        email: `${role}-${ringId}-${randomBytes(4).toString('hex')}@${jurisdictionId}.example`,
        name: `${role} of ${ringId}`,
        password: testPassword,
        memberships: [{ringId, role}],
      }),
    logIn: ({email}) => logIn(app, email),
    async stop() {
      await app.close();
      await notices.stop();
      await database.stop();
    },
  };
}

async function logIn(app: FastifyInstance, email: string): Promise<Visitor> {
  const ownPage = {'sec-fetch-site': 'same-origin'};
  const answer = await app.inject({
    method: 'POST',
    url: `${deskPath}/session`,
    headers: ownPage,
    payload: {email, password: testPassword},
  });
  if (answer.statusCode !== 200) throw new Error(`expected a session, got ${answer.body}`);
  const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
  const send = (request: InjectOptions) =>
    app.inject({...request, headers: {...ownPage, 'accept-language': 'en', cookie, ...request.headers}});
  return {
    cookie,
    send,
    get: (path) => send({method: 'GET', url: `${deskPath}/${path}`}),
    change: (path, version, body) =>
      send({
        method: 'POST',
        url: `${deskPath}/cases/${path}`,
        headers: {'if-match': `"${version}"`},
        ...(body && {payload: body}),
      }),
  };
}

async function addCase(
  {pool}: TestDatabase,
  {
    jurisdictionId = 'city',
    ringId = 'streets',
    text = 'Katuvalo ei pala torilla.',
    language = 'fi',
    topicId,
    receivedAt = new Date(),
    answerDueOn,
    email,
    wantsAnswer = true,
    callTime,
  }: TestCase = {},
): Promise<{id: string; reference: string}> {
  const id = uuidv7();
  const reference = makeReference(randomBytes(64));
  const ruleId = topicId ? 'potholes' : 'to-coordinators';
  await pool.query(
    `insert into feedback_case (jurisdiction_id, id, reference, tracking_hmac, link_hmac, site_id, topic_id, kind, language,
       text, channel, wants_answer, may_publish, ring_id, rule_id, received_at, answer_due_on, area_id, latitude, longitude,
       call_time)
     values ($1, $2, $3, $4, $5, $6, $7, 'fault', $8, $9, 'widget', $10, false, $11, $12, $13, $14, 'south', 60.1, 24.9, $15)`,
    [
      jurisdictionId,
      id,
      reference,
      randomBytes(32),
      randomBytes(32),
      `${jurisdictionId}-site`,
      topicId ?? null,
      language,
      text,
      wantsAnswer,
      ringId,
      ruleId,
      receivedAt,
      answerDueOn ?? null,
      callTime ?? null,
    ],
  );
  await pool.query(
    `insert into event (jurisdiction_id, case_id, version, id, type, actor, visibility, recorded_at, data)
     values ($1, $2, 1, $3, 'received', 'resident', 'public', $4, $5)`,
    [
      jurisdictionId,
      id,
      uuidv7(),
      receivedAt,
      {ringId, ruleId, topicId: topicId ?? null, ...(answerDueOn && {answerDueOn})},
    ],
  );
  await pool.query(
    `insert into case_search (jurisdiction_id, case_id, words) select jurisdiction_id, id, case_words(c)
     from feedback_case c where jurisdiction_id = $1 and id = $2`,
    [jurisdictionId, id],
  );
  if (email) {
    await pool.query('insert into contact (jurisdiction_id, case_id, name, email) values ($1, $2, $3, $4)', [
      jurisdictionId,
      id,
      'Aino Asukas',
      email,
    ]);
  }
  return {id, reference};
}
