export {testMailServer} from './mail-server.ts';
export type {ReceivedMail, TestMailServer} from './mail-server.ts';
export {allowedOrigin, testCatalogue} from './test-catalogue.ts';
export {draft, testSecretKey, testServer} from './test-server.ts';
export type {TestServer, TestServerOptions} from './test-server.ts';
