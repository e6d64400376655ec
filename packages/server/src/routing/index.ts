export {locate} from './locate.ts';
export type {Location, Point} from './locate.ts';
export {coordinatorRuleId, suggestedRuleId, describeRule, routeCase} from './route-case.ts';
export type {CaseToRoute, Route} from './route-case.ts';
