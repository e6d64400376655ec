import type {HistoryWords} from './words.ts';

export const fi: HistoryWords = {
  status: {
    received: 'Vastaanotettu',
    in_progress: 'Käsittelyssä',
    passed_on: 'Välitetty',
    answered: 'Vastattu',
    closed: 'Suljettu',
  },
  event: {
    received: 'Palaute saapui. Sen käsittelee {unit}.',
    photo_added: 'Kuva {number} lisättiin.',
    information_added: 'Palautteeseen lisättiin tietoa.',
    reopened: 'Asia avattiin uudelleen.',
    taken: '{unit} alkoi käsitellä asiaa.',
    released: 'Palaute odottaa käsittelijää.',
    transferred: 'Palaute siirrettiin. Nyt sen käsittelee {unit}.',
    status_changed: 'Tila on nyt: {status}.',
    noted: 'Palautteeseen kirjattiin huomautus.',
  },
  rated: {helped: 'Vastaus auttoi.', notHelped: 'Vastaus ei auttanut.'},
  answered: {
    answered: '{unit} vastasi.',
    fixed: '{unit} vastasi: asia on korjattu.',
    scheduled: '{unit} vastasi: asia hoidetaan viimeistään {date}.',
    in_work_programme: '{unit} vastasi: asia on työohjelmassa.',
    will_not_be_done: '{unit} vastasi: asiaa ei toteuteta. Vastaus kertoo miksi.',
    not_ours: '{unit} vastasi: asia kuuluu toiselle. Vastaus kertoo kenelle.',
    duplicate: '{unit} vastasi: sama asia oli jo ilmoitettu.',
  },
  topicChanged: {byStaff: 'Aihe vaihdettiin.', bySystem: 'Aihe tunnistettiin viestistä.'},
  suspicion: {
    hidden_field_filled: 'Kenttä, jota ihmiset eivät näe, oli täytetty: kirjoittaja voi olla robotti.',
    written_in_no_time: 'Viesti kirjoitettiin nopeammin kuin ihminen ehtii: kirjoittaja voi olla robotti.',
  },
  standing: {
    received: 'Palaute on vastaanotettu. {unit} vastaa viimeistään {date}.',
    receivedWithoutPromise: 'Palaute on vastaanotettu. Sen lukee {unit}.',
    inProgress: '{unit} käsittelee asiaa ja vastaa viimeistään {date}.',
    inProgressWithoutPromise: '{unit} käsittelee asiaa.',
    late: 'Lupasimme vastata viimeistään {date} ja olemme myöhässä. Pahoittelemme. {unit} käsittelee asiaa yhä.',
    passedOn: 'Palaute on välitetty. Nyt sen käsittelee {unit}.',
    answered: '{unit} on vastannut. Jos vastaus ei auttanut, voit avata asian uudelleen.',
    closed: 'Asia on suljettu.',
  },
};
