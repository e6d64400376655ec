import type pg from 'pg';
import {localized} from '../catalogue/index.ts';
import {describeEvent} from '../history/index.ts';
import type {Job, JobHandlers} from '../outbox/index.ts';
import {acknowledgement, answer, followerNews, ringNotice, type ComposeContext, type Letter} from './compose.ts';
import type {Mailer} from './mail.ts';
import {caseForMail, eventAt, followerForMail, type CaseForMail} from './store.ts';
import type {RingNews} from './words/index.ts';

export interface MailHandlerOptions extends ComposeContext {
  pool: pg.Pool;
  mailer: Mailer;
}

/** Mails that can be sent at once, over as many connections. */
const concurrency = 4;

/**
 * What the outbox does for mails: `acknowledgement_mail` and `answer_mail` (`{caseId, version}`) to the resident,
 * `ring_mail` (`{caseId, ringId, news?}`) to a ring, `follower_mail` (`{caseId, version, followerId}`) to who follows it.
 * Addresses are looked up when it is sent: one that was erased meanwhile gets no mail.
 */
export function mailHandlers(options: MailHandlerOptions): JobHandlers {
  const {pool, mailer, catalogue, publicUrl} = options;
  const host = new URL(publicUrl).hostname;

  /** @param address  of whom; no mail without one */
  const handle = (
    compose: (stored: CaseForMail, job: Job) => Letter | undefined | Promise<Letter | undefined>,
    address: (stored: CaseForMail, job: Job) => string | null | undefined,
  ) => ({
    concurrency,
    async each(job: Job): Promise<void> {
      const stored = await caseForMail(pool, job.jurisdictionId, String(job.payload['caseId']));
      const to = stored && address(stored, job);
      const letter = to ? await compose(stored, job) : undefined;
      if (to && letter) await mailer.send({...letter, to, messageId: `${job.id}@${host}`});
    },
  });

  const unitNameOf = ({jurisdictionId, ringId}: CaseForMail, language: string): string => {
    const known = catalogue.jurisdiction(jurisdictionId);
    const unit = known?.rings.find(({id}) => id === ringId)?.name ?? known?.jurisdiction.name;
    return unit ? localized(unit, language, known?.jurisdiction.languages[0]) : '';
  };

  const toResident = ({email}: CaseForMail) => email;
  return {
    acknowledgement_mail: handle((stored) => acknowledgement(stored, options), toResident),
    answer_mail: handle(async (stored, job) => {
      const event = await eventAt(pool, stored, Number(job.payload['version']));
      if (event?.type !== 'answered') return undefined;
      const unitName = unitNameOf(stored, stored.language);
      return answer(stored, {...event.data, sentence: describeEvent(event, unitName, stored.language)}, options);
    }, toResident),
    follower_mail: {
      concurrency,
      async each(job) {
        const stored = await caseForMail(pool, job.jurisdictionId, String(job.payload['caseId']));
        const follower = stored && (await followerForMail(pool, stored, String(job.payload['followerId'])));
        const event = stored && (await eventAt(pool, stored, Number(job.payload['version'])));
        if (!follower?.email || !event) return;
        const sentence = describeEvent(event, unitNameOf(stored, follower.language), follower.language);
        const letter = followerNews(stored, follower, sentence, options);
        await mailer.send({...letter, to: follower.email, messageId: `${job.id}@${host}`});
      },
    },
    ring_mail: handle(
      (stored, job) => ringNotice({...stored, ringId: ringIdOf(job)}, newsOf(job), options),
      (stored, job) => catalogue.jurisdiction(stored.jurisdictionId)?.rings.find(({id}) => id === ringIdOf(job))?.email,
    ),
  };
}

function ringIdOf(job: Job): string {
  return String(job.payload['ringId']);
}

function newsOf(job: Job): RingNews {
  return (job.payload['news'] as RingNews | undefined) ?? 'transferred';
}
