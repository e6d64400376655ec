import {createSuggester, type Context, type TopicModel} from '../suggestion/index.ts';
import {figuresOf, type Answer, type Figures} from '../training/index.ts';
import {randomFrom} from '../training/random.ts';

/** An answer with the message it belongs to and the groups that it is counted in. */
export interface Measured extends Answer {
  readonly message: string;
  readonly groups: readonly string[];
}

/**
 * A function that gives a model's confidences for all topics, in the model's order; none where it would suggest nothing,
 * so that what is counted is what people see.
 */
export function confidencesOf(model: TopicModel): (text: string, context?: Context) => number[] {
  const suggester = createSuggester(model);
  return (text, context) => {
    const found = new Map(
      suggester.suggest(text, context, model.topics.length).map(({topicId, confidence}) => [topicId, confidence]),
    );
    return model.topics.map((id) => found.get(id) ?? 0);
  };
}

/**
 * The range in which a share would lie in 95 of 100 such samples: percentile bootstrap over messages, so that one message
 * that was tested in several splits counts as one.
 */
export function interval(
  answers: readonly Measured[],
  share: (answers: readonly Answer[]) => number,
): [number, number] {
  const random = randomFrom(95);
  const byMessage = [...groupsOf(answers, ({message}) => [message]).values()];
  const shares = Array.from({length: 300}, () =>
    share(byMessage.flatMap(() => byMessage[Math.floor(random() * byMessage.length)]!)),
  ).sort((a, b) => a - b);
  return [shares[7]!, shares[292]!];
}

/** Figures of each group that the answers belong to, in order of appearance. */
export function figuresByGroup(answers: readonly Measured[]): Map<string, Figures> {
  return new Map([...groupsOf(answers, ({groups}) => groups)].map(([group, own]) => [group, figuresOf(own)]));
}

function groupsOf<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const own = groups.get(key);
      if (own) own.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
