export {contentSecurityPolicy, formsWithoutScript} from './content-security-policy.ts';
export {frame} from './frame.ts';
export type {PageFrame} from './frame.ts';
export {pageRoutes} from './routes.ts';
export type {PageRoutesOptions} from './routes.ts';
export {sendNotFound, sendPage} from './send-page.ts';
export {textLanguage} from './text-language.ts';
