import {offeredTopic, type JurisdictionCatalogue, type Site, type Topic} from '../catalogue/index.ts';
import {ProblemError, type FieldFault} from '../problems/index.ts';

/**
 * The topic, if it is offered on the site and open.
 *
 * @throws {ProblemError} `topic_confidential` at once: such a text is not to be looked at any further
 */
export function checkTopic(
  topicId: string | undefined,
  site: Site,
  catalogue: JurisdictionCatalogue,
  faults: FieldFault[],
): Topic | undefined {
  if (topicId === undefined) return undefined;
  const path = '/topicId';
  const topic = offeredTopic(topicId, site, catalogue);
  if (!topic) {
    faults.push({path, code: 'unknown_topic', values: {topic: topicId}});
    return undefined;
  }
  const values = {topic: topic.name};
  if (topic.confidential) throw ProblemError.ofField('topic_confidential', path, {...values, ...topic.confidential});
  if (topic.isClosed) faults.push({path, code: 'topic_closed', values});
  return topic;
}
