import type {JurisdictionCatalogue, Site, Topic} from './model.ts';

/** The topic, when the site offers it; a closed or confidential one, too. */
export function offeredTopic(
  topicId: string | undefined,
  {topicGroupIds}: Site,
  {topics}: JurisdictionCatalogue,
): Topic | undefined {
  const topic = topics.find(({id}) => id === topicId);
  return topic && (!topicGroupIds || topicGroupIds.includes(topic.groupId)) ? topic : undefined;
}
