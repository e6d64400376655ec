export {allowedOrigin, testCatalogue} from './test-catalogue.ts';
export {draft, testSecretKey, testServer} from './test-server.ts';
export type {TestServer, TestServerOptions} from './test-server.ts';
