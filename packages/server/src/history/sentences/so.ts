import type {ResidentHistoryWords} from './words.ts';

export const so: ResidentHistoryWords = {
  status: {
    received: 'La helay',
    in_progress: 'Waa la wadaa',
    passed_on: 'La gudbiyay',
    answered: 'Laga jawaabay',
    closed: 'La xiray',
  },
  event: {
    received: 'Fariintu way timid. Waxaa haya {unit}.',
    photo_added: 'Sawirka {number} waa lagu daray.',
    information_added: 'Xog dheeraad ah ayaa lagu daray.',
    reopened: 'Arrinta mar kale ayaa la furay.',
    taken: '{unit} ayaa bilaabay inay ka shaqayso.',
    released: 'Arrintu waxay sugaysaa cid qaadata.',
    transferred: 'Arrinta waxaa loo wareejiyay waax kale. Hadda waxaa haya {unit}.',
    status_changed: 'Xaaladda hadda: {status}.',
    noted: 'Qoraal ayaa lagu daray.',
  },
  rated: {helped: 'Jawaabtu way caawisay.', notHelped: 'Jawaabtu ma caawin.'},
  answered: {
    answered: '{unit} ayaa ka jawaabtay.',
    fixed: '{unit} ayaa ka jawaabtay: waa la hagaajiyay.',
    scheduled: '{unit} ayaa ka jawaabtay: waxaa la samayn doonaa ugu dambayn {date}.',
    in_work_programme: '{unit} ayaa ka jawaabtay: waxay ku jirtaa barnaamijka shaqada.',
    will_not_be_done: '{unit} ayaa ka jawaabtay: lama samayn doono. Jawaabta ayaa sababta sheegaysa.',
    not_ours: '{unit} ayaa ka jawaabtay: annaga nama khusayso. Jawaabta ayaa sheegaysa cidda ay khusayso.',
    duplicate: '{unit} ayaa ka jawaabtay: arrintan hore ayaa loo soo sheegay.',
  },
  standing: {
    received: 'Fariintaadii waan helnay. {unit} ayaa ka jawaabaysa ugu dambayn {date}.',
    receivedWithoutPromise: 'Fariintaadii waan helnay. {unit} ayaa akhrinaysa.',
    inProgress: '{unit} ayaa ka shaqaynaysa, waxayna ka jawaabaysaa ugu dambayn {date}.',
    inProgressWithoutPromise: '{unit} ayaa ka shaqaynaysa.',
    late: 'Waxaan ballanqaadnay inaan jawaabno {date} waanan daahnay. Waan ka xunnahay. {unit} weli way ka shaqaynaysaa.',
    passedOn: 'Fariintaada waa la gudbiyay. Hadda waxaa haya {unit}.',
    answered: '{unit} way jawaabtay. Haddii aysan ku caawin, arrinta mar kale waad furi kartaa.',
    closed: 'Arrintu way xiran tahay.',
  },
};
