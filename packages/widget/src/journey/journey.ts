import type {CaseReceipt, Kind, SiteCatalogue, Topic} from '@city-feedback/contract';
import {createIdempotencyKey, type CityFeedback} from '@city-feedback/sdk';
import type {PreparedPhoto} from '../photos/prepare-photo.ts';
import type {ReportStatus} from '../queue/report.ts';
import type {Dictionary} from '../strings/dictionary.ts';
import type {SuggestTopics} from '../what/suggest-topics.ts';
import {noAnswers, type Answers} from './answers.ts';
import {faultsOf, type Fault} from './faults.ts';
import {guessKind} from './guess-kind.ts';
import type {PageSettings} from './page-settings.ts';
import {stepsOf, type StepName} from './steps.ts';

/** A topic with the name of the group that it stands in. */
export interface GroupedTopic extends Topic {
  group: string;
}

export const topicsOf = ({topicGroups}: SiteCatalogue): readonly GroupedTopic[] =>
  topicGroups.flatMap(({name, topics}) => topics.map((topic) => ({...topic, group: name})));

/** What a journey needs before it can start. */
export interface JourneyStart {
  page: PageSettings;
  city: CityFeedback;
  catalogue: SiteCatalogue;
  words: Dictionary;
  /** Finds topics for a message; loaded when the form is already there. */
  suggest?: SuggestTopics | undefined;
}

/**
 * One message on its way from the first word to the receipt: answers, step, faults. It knows nothing of elements;
 * who shows it subscribes to its changes.
 */
export class Journey {
  // Of the site that the message goes to: the page's own, until its place turns out to be another one's.
  page: PageSettings;
  city: CityFeedback;
  catalogue: SiteCatalogue;
  words: Dictionary;
  /** All topics in one list, the same array for as long as the catalogue is the same. */
  topics: readonly GroupedTopic[];

  answers: Answers;
  step: StepName = 'what';
  /** Shown now; found when the person wants to go on. */
  faults: Fault[] = [];
  /** Sent again and again with the same key, so that it is one case however often it arrives. */
  idempotencyKey: string = createIdempotencyKey();
  openedAt: number = Date.now();
  state: 'writing' | 'sending' | 'waiting' | 'sent' = 'writing';
  receipt: CaseReceipt | undefined;
  /** The code, spelled out once somebody asked for it. */
  spelled: unknown;
  /** What came of it when somebody pressed a button that keeps the code: seen, too, not only heard. */
  told = '';
  /** Whether the person has done something to keep the code, or does without. */
  isKept = false;
  photos: readonly PreparedPhoto[] = [];
  /** There while photos are made ready; settles when they are. */
  preparing: Promise<unknown> | undefined;
  /** How it stands on its way, once it was handed over. */
  report: ReportStatus | undefined;
  suggest: SuggestTopics | undefined;
  /** Shown above every step. */
  aside: (() => unknown) | undefined;
  /** Shown below every step. */
  below: (() => unknown) | undefined;
  /** What a screen reader says next. */
  said = '';
  /** Id of the field or heading that gets the focus with the next change. */
  focusOn = '';

  #listeners = new Set<() => void>();

  constructor({page, city, catalogue, words, suggest}: JourneyStart) {
    this.page = page;
    this.city = city;
    this.catalogue = catalogue;
    this.words = words;
    this.suggest = suggest;
    this.topics = topicsOf(catalogue);
    const preset = [page.topic, catalogue.defaultTopicId].find((id) => this.topics.some((topic) => topic.id === id));
    const kind = Object.hasOwn(words.kinds, page.kind) ? (page.kind as Kind) : '';
    this.answers = {...noAnswers, topic: preset ?? '', kind};
  }

  get topic(): GroupedTopic | undefined {
    return this.topics.find(({id}) => id === this.answers.topic);
  }

  /** What it is: as chosen, else as the topic or the words suggest. */
  get kind(): Kind {
    return this.answers.kind || this.topic?.kind || guessKind(this.answers.text, this.words.kindSigns);
  }

  get steps(): StepName[] {
    return stepsOf(this.catalogue, this.page, this.topic);
  }

  /** Whether the message has left the form: the city has it, or it waits for a connection. */
  get isOver(): boolean {
    return this.state === 'sent' || this.state === 'waiting';
  }

  /** Whether anything was told that a new form would not have. */
  get isStarted(): boolean {
    const {text, place, placeWords, email, name, phone, attributes} = this.answers;
    return !!(text || place || placeWords || email || name || phone || Object.keys(attributes).length);
  }

  /**
   * Whether closing now would lose what is not kept: a code that is the only way to the answer; before, on shared devices
   * all, else photos and contact details.
   */
  get wouldLose(): boolean {
    const {email, name, phone, wish} = this.answers;
    if (this.state === 'sent') return !this.isKept && wish === 'code';
    if (this.state !== 'writing') return false;
    return this.page.kiosk ? this.isStarted : !!(this.photos.length || email || name || phone);
  }

  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Says a sentence through the live region, even when it is the one that was said last. */
  say(sentence: string): void {
    this.said = sentence === this.said ? `${sentence}\u00a0` : sentence;
    this.changed();
  }

  /** Takes answers in. A fault that no longer holds goes away at once; new ones at other fields wait. */
  answer(answers: Partial<Answers>): void {
    Object.assign(this.answers, answers);
    if (this.faults.length) {
      const left = faultsOf(this);
      this.faults = this.faults.flatMap(({field}) => left.find((fault) => fault.field === field) ?? []);
    }
    this.changed();
  }

  /** Goes on to the next step, or shows what is wrong with this one. Returns whether it went. */
  next(): boolean {
    this.faults = faultsOf(this).filter(({step}) => step === this.step);
    if (this.faults.length) this.complain(this.faults);
    else this.#move(1);
    return !this.faults.length;
  }

  back(): void {
    this.#move(-1);
  }

  goTo(step: StepName): void {
    this.faults = [];
    this.step = step;
    this.focus('step-title');
  }

  /** Shows faults and leads to the step of the first one. */
  complain(faults: Fault[]): void {
    this.step = faults[0]!.step;
    this.faults = faults;
    this.focus('summary');
  }

  focus(id: string): void {
    this.focusOn = id;
    this.changed();
  }

  #move(by: 1 | -1): void {
    const {steps} = this;
    this.goTo(steps[steps.indexOf(this.step) + by] ?? this.step);
  }
}
