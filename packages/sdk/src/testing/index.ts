export {createTestServer} from './test-server.ts';
export type {TestAnswer, TestServer, TestServerOptions} from './test-server.ts';
export type {Faults} from './faults.ts';
export type {TestCase, TestEvent} from './test-case.ts';
export {fixtureCatalogue} from './fixtures/catalogue.ts';
export {fixturePhoto} from './fixtures/photo.ts';
