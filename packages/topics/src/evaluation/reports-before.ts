import {squareOf, type ReportsNow} from '../model/features.ts';
import {moreThanUsual, recentHours, usualDays, type TopicCount} from '../right-now/index.ts';
import type {Request, Target} from './konstanz.ts';

const hourMs = 3_600_000;

/** What the catalogue would have told of what others reported, at the moment of each request: all that came before it. */
export function reportsBefore(requests: readonly Request[], target: Target): (request: Request) => ReportsNow {
  const timeOf = ({context}: Request) => context.at!.getTime();
  const sorted = [...requests].sort((a, b) => timeOf(a) - timeOf(b));
  const places = new Map(requests.map((each) => [each, squareOf(each.context)]));
  const start = timeOf(sorted[0]!);
  return (request) => {
    const counts = new Map<string, TopicCount & {recent: number; usual: number}>();
    for (let at = sorted.indexOf(request) - 1; at >= 0; at--) {
      const other = sorted[at]!;
      const hours = (timeOf(request) - timeOf(other)) / hourMs;
      if (hours > recentHours + usualDays * 24) break;
      for (const key of ['', places.get(other)!]) {
        const known = counts.get(`${key} ${other[target]}`);
        const count = known ?? {key, topicId: other[target], recent: 0, usual: 0};
        count[hours <= recentHours ? 'recent' : 'usual']++;
        counts.set(`${key} ${other[target]}`, count);
      }
    }
    const days = (timeOf(request) - start) / hourMs / 24 - recentHours / 24;
    return moreThanUsual([...counts.values()], Math.min(usualDays, days));
  };
}
