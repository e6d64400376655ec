/** What a model said about one message, and what the message was about. */
export interface Answer {
  /** Confidences, topic by topic. */
  readonly confidences: readonly number[];
  readonly topic: number;
}

/** How well a model does on messages that it has not seen. */
export interface Figures {
  readonly messages: number;
  /** Share of messages whose topic was named first. */
  readonly top1: number;
  /** Share of messages whose topic was among the first three. */
  readonly top3: number;
  /** Largest share of messages that can be answered so that 95 of 100 answers are right. */
  readonly coverageAt95: number;
  /** Mean distance between confidence and precision over ten equally wide classes (expected calibration error). */
  readonly calibrationError: number;
}

/** The confidence of the first topic, and whether it was right. */
function firsts(answers: readonly Answer[]): {confidence: number; right: boolean}[] {
  return answers.map(({confidences, topic}) => {
    const confidence = Math.max(...confidences);
    return {confidence, right: confidences.indexOf(confidence) === topic};
  });
}

/**
 * The lowest confidence from which at least `precision` of the answers are right, with the share of messages that reach it.
 *
 * @returns a confidence above 1 and no coverage where fewer than 20 messages would reach it
 */
export function sureFrom(answers: readonly Answer[], precision = 0.95): {confidence: number; coverage: number} {
  const sorted = firsts(answers).sort((a, b) => b.confidence - a.confidence);
  let best = {confidence: 1.01, coverage: 0};
  let right = 0;
  sorted.forEach((answer, at) => {
    if (answer.right) right++;
    const enough = at >= 19 && right / (at + 1) >= precision;
    if (enough && sorted[at + 1]?.confidence !== answer.confidence) {
      best = {confidence: answer.confidence, coverage: (at + 1) / sorted.length};
    }
  });
  return best;
}

/** How often the right topic is among the first `count`; equal confidences count against it. */
export function shareWithin(answers: readonly Answer[], count: number): number {
  const hits = answers.filter(({confidences, topic}) => {
    const own = confidences[topic] ?? -1;
    return confidences.filter((other, at) => at !== topic && other >= own).length < count;
  });
  return hits.length / answers.length || 0;
}

/** @see Guo et al., On Calibration of Modern Neural Networks (2017) */
export function calibrationError(answers: readonly Answer[]): number {
  const classes = Array.from({length: 10}, () => ({count: 0, confidence: 0, right: 0}));
  for (const {confidence, right} of firsts(answers)) {
    const found = classes[Math.min(9, Math.floor(confidence * 10))]!;
    found.count++;
    found.confidence += confidence;
    if (right) found.right++;
  }
  return classes.reduce((sum, {confidence, right}) => sum + Math.abs(confidence - right), 0) / (answers.length || 1);
}

/** All figures of a set of answers. */
export function figuresOf(answers: readonly Answer[]): Figures {
  return {
    messages: answers.length,
    top1: shareWithin(answers, 1),
    top3: shareWithin(answers, 3),
    coverageAt95: sureFrom(answers).coverage,
    calibrationError: calibrationError(answers),
  };
}
