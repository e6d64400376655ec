import type {ResidentHistoryWords} from './words.ts';

export const et: ResidentHistoryWords = {
  status: {
    received: 'Vastu võetud',
    in_progress: 'Töös',
    passed_on: 'Edastatud',
    answered: 'Vastatud',
    closed: 'Suletud',
  },
  event: {
    received: 'Sõnum saabus. Sellega tegeleb {unit}.',
    photo_added: 'Lisati pilt {number}.',
    information_added: 'Lisati teavet.',
    reopened: 'Asi avati uuesti.',
    taken: '{unit} võttis asja töösse.',
    released: 'Asi ootab, et keegi selle ette võtaks.',
    transferred: 'Asi suunati teisele üksusele. Nüüd tegeleb sellega {unit}.',
    status_changed: 'Uus seis: {status}.',
    noted: 'Lisati märkus.',
  },
  rated: {helped: 'Vastusest oli abi.', notHelped: 'Vastusest ei olnud abi.'},
  answered: {
    answered: '{unit} vastas.',
    fixed: '{unit} vastas: asi on parandatud.',
    scheduled: '{unit} vastas: asi tehakse hiljemalt {date}.',
    in_work_programme: '{unit} vastas: asi on tööplaanis.',
    will_not_be_done: '{unit} vastas: seda ei tehta. Vastuses on öeldud, miks.',
    not_ours: '{unit} vastas: see ei ole meie teha. Vastuses on öeldud, kelle asi see on.',
    duplicate: '{unit} vastas: samast asjast on juba teatatud.',
  },
  standing: {
    received: 'Oleme sinu sõnumi kätte saanud. {unit} vastab hiljemalt {date}.',
    receivedWithoutPromise: 'Oleme sinu sõnumi kätte saanud. {unit} loeb selle läbi.',
    inProgress: '{unit} tegeleb asjaga ja vastab hiljemalt {date}.',
    inProgressWithoutPromise: '{unit} tegeleb asjaga.',
    late: 'Lubasime vastata hiljemalt {date} ja oleme hiljaks jäänud. Vabandame. {unit} tegeleb asjaga edasi.',
    passedOn: 'Sinu sõnum on edastatud. Nüüd tegeleb sellega {unit}.',
    answered: '{unit} on vastanud. Kui sellest ei olnud abi, saad asja uuesti avada.',
    closed: 'Asi on suletud.',
  },
};
