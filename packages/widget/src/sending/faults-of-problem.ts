import {questionField, type Fault} from '../journey/faults.ts';
import type {Journey} from '../journey/journey.ts';
import type {StepName} from '../journey/steps.ts';
import {loadPendingWords} from './strings/load.ts';
import type {ReportProblem} from '../queue/report.ts';

/** The city's complaint in its own words, at the fields that it is about; what is in no field stands at the top. */
export async function faultsOfProblem(
  journey: Journey,
  {code, message, hint, fields}: ReportProblem,
): Promise<Fault[]> {
  if (code === 'idempotency_key_reused') {
    // Written in two windows at once, and sent from the other one.
    const {alreadySent} = await loadPendingWords(journey.words.language);
    return [{step: journey.step, field: '', message: alreadySent}];
  }
  if (journey.page.place && fields.some(({path}) => path.startsWith('/place'))) {
    // The page's own place is none: it is asked for instead.
    console.warn('city-feedback: the place that the page sets', message);
    journey.page = {...journey.page, place: undefined};
  }
  const atFields = fields.flatMap(({path, message}) => {
    const [step, field] = fieldAt(journey, path.split('/').slice(1));
    return step && journey.steps.includes(step) ? [{step, field: field ?? '', message}] : [];
  });
  const whole = `${message} ${hint}`.trim() || journey.words.faults.unexpected;
  return atFields.length ? atFields : [{step: journey.step, field: '', message: whole}];
}

/** Step and field of a JSON pointer into the draft. */
function fieldAt(journey: Journey, [part, detail = '']: string[]): [step?: StepName, field?: string] {
  switch (part) {
    case 'text':
      return ['what', 'text'];
    case 'topicId':
      return ['what', 'topic'];
    case 'place':
      return ['where', 'place'];
    case 'attributes': {
      const question = journey.topic?.questions?.[Number(detail)];
      return ['details', question ? questionField(question.id) : ''];
    }
    case 'contact':
      return ['you', detail];
    default:
      return [];
  }
}
