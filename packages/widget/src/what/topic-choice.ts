import {html, nothing} from 'lit';
import {choices} from '../form/choices.ts';
import {lazyElement} from '../form/lazy-element.ts';
import {topicOther, topicUnknown} from '../journey/answers.ts';
import type {GroupedTopic, Journey} from '../journey/journey.ts';

/**
 * Topics that fit the text, best first, with the chosen one among them, so that a choice never disappears while the
 * person goes on writing.
 */
export function suggestedTopics(journey: Journey): readonly GroupedTopic[] {
  const {topic, answers, suggest} = journey;
  const found = (answers.text.trim().length > 2 && suggest?.(journey)) || [];
  return topic && !found.includes(topic) ? [topic, ...found.slice(0, 2)] : found;
}

/** Suggested topics as cards, "Another topic…" with the picker, and "I don't know". */
export function topicChoice(journey: Journey, suggested: readonly GroupedTopic[]) {
  const {answers, words, topics, catalogue} = journey;
  const lang = catalogue.language;
  const {topic, topicHint, other, unknown} = words.what;
  return html`${choices(journey, {
    id: 'topic',
    label: topic,
    hint: topicHint,
    choices: [
      ...suggested.map(({id, name, group}) => ({value: id, label: name, detail: group, lang})),
      {value: topicOther, label: other},
      {value: topicUnknown, label: unknown},
    ],
    chosen: [answers.topic],
    pair: true,
    onChoose: ([chosen = '']) => journey.answer({topic: chosen}),
  })}
  ${
    answers.topic === topicOther
      ? lazyElement(
          journey,
          'city-feedback-topic-picker',
          () => import('./define.ts'),
          () =>
            html`<city-feedback-topic-picker
              .topics=${topics}
              .language=${lang}
              .words=${words.what}
              @topic-picked=${({detail}: CustomEvent<string>) => {
                journey.answer({topic: detail});
                journey.focus('topic');
              }}
              @topics-found=${({detail}: CustomEvent<number>) => journey.say(words.what.found(detail))}
            ></city-feedback-topic-picker>`,
        )
      : nothing
  }`;
}
