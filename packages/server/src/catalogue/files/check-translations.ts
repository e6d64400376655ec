import type {Localized} from '../model.ts';
import type {Compiled} from './compile.ts';
import type {Finding} from './finding.ts';
import type {Path} from './source-file.ts';

/** Words that lack one of the jurisdiction's languages: residents then read the first language instead. */
export function checkTranslations({catalogue, locations}: Compiled): Finding[] {
  const {jurisdiction, sites, topicGroups, topics, areas, rings, serviceObjects} = catalogue;
  const findings: Finding[] = [];

  function check(object: object, path: Path, words: {[language: string]: unknown} | undefined): void {
    const missing = words ? jurisdiction.languages.filter((language) => !(language in words)) : [];
    if (missing.length > 0) {
      findings.push(locations.warning(object, path, `Expected ${path.at(-1)} in ${missing.join(', ')} too.`));
    }
  }

  check(jurisdiction, ['name'], jurisdiction.name);
  check(jurisdiction, ['storm', 'text'], jurisdiction.storm?.text);
  for (const item of [...topicGroups, ...rings, ...serviceObjects]) check(item, ['name'], item.name);
  for (const area of areas) check(area, ['properties', 'name'], area.name);
  for (const site of sites) {
    check(site, ['name'], site.name);
    for (const [field, words] of Object.entries(site.texts)) check(site, ['texts', field], words as Localized);
    for (const language of site.languages) {
      if (!jurisdiction.languages.includes(language)) {
        findings.push(
          locations.error(
            site,
            ['languages'],
            `The jurisdiction does not speak ${language}; it has ${jurisdiction.languages.join(', ')}.`,
          ),
        );
      }
    }
  }
  for (const topic of topics) {
    check(topic, ['name'], topic.name);
    check(topic, ['description'], topic.description);
    check(topic, ['synonyms'], topic.synonyms);
    check(topic, ['urgentNotice'], topic.urgentNotice);
    check(topic, ['confidential', 'reason'], topic.confidential?.reason);
    check(topic, ['confidential', 'url'], topic.confidential?.url);
    topic.questions.forEach((question, index) => {
      check(topic, ['questions', index, 'label'], question.label);
      check(topic, ['questions', index, 'help'], question.help);
      question.options?.forEach(({name}, option) =>
        check(topic, ['questions', index, 'options', option, 'name'], name),
      );
    });
  }
  return findings;
}
