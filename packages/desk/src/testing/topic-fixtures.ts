import type {DeskNotices, DeskTopicModels} from '@city-feedback/contract';

/** The first hour of a snow storm. */
export const notices: DeskNotices = {
  casesPerHour: 40,
  languages: ['fi', 'sv', 'en'],
  ordinaryText: {
    fi: 'Moni ilmoittaa nyt tästä: {topic}. Asia on tiedossamme.',
    sv: 'Många anmäler nu detta: {topic}. Vi känner till saken.',
    en: 'Many are reporting this now: {topic}. We know about it.',
  },
  textLength: 500,
  topics: [
    {
      topicId: 'snow',
      topicName: 'Lumen auraus ja liukkaus',
      names: {fi: 'Lumen auraus ja liukkaus', sv: 'Snöröjning och halka', en: 'Snow and ice'},
      lastHour: 86,
      isOn: true,
      setBy: 'rule',
      since: '2026-11-22T05:40:00Z',
    },
    {
      topicId: 'lights',
      topicName: 'Katuvalot',
      names: {fi: 'Katuvalot', sv: 'Gatubelysning', en: 'Street lights'},
      lastHour: 7,
      isOn: false,
    },
    {
      topicId: 'holes',
      topicName: 'Kuopat ja päällysteet',
      names: {fi: 'Kuopat ja päällysteet', sv: 'Gropar och beläggning', en: 'Potholes and surfaces'},
      lastHour: 0,
      isOn: false,
    },
    {
      topicId: 'trees',
      topicName: 'Puut ja istutukset',
      names: {fi: 'Puut ja istutukset', sv: 'Träd och planteringar', en: 'Trees and plants'},
      lastHour: 0,
      isOn: false,
    },
  ],
};

/** A month of learning. */
export const topicModels: DeskTopicModels = {
  models: [
    {
      version: '9c1f30ab77de',
      isLive: true,
      origin: 'cases',
      caseCount: 1840,
      builtAt: '2026-11-22T01:10:00Z',
      top1: 0.742,
      top3: 0.921,
      messages: 368,
    },
    {
      version: '41b8e2c09d55',
      isLive: false,
      origin: 'cases',
      caseCount: 1795,
      builtAt: '2026-11-21T01:08:00Z',
      top1: 0.736,
      top3: 0.918,
      messages: 359,
    },
    {version: '0fd2a96c31e7', isLive: false, origin: 'words', caseCount: 0, builtAt: '2026-10-20T09:30:00Z'},
  ],
  topics: [
    {topicId: 'trees', topicName: 'Puut ja istutukset', messages: 22, top1: 0.41, top3: 0.68},
    {topicId: 'holes', topicName: 'Kuopat ja päällysteet', messages: 74, top1: 0.7, top3: 0.91},
    {topicId: 'lights', topicName: 'Katuvalot', messages: 121, top1: 0.88, top3: 0.98},
  ],
  confusions: [
    {topicName: 'Puut ja istutukset', takenForName: 'Kuopat ja päällysteet', count: 6},
    {topicName: 'Kuopat ja päällysteet', takenForName: 'Lumen auraus ja liukkaus', count: 4},
  ],
};
