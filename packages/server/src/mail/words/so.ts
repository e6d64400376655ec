import type {ResidentMailWords} from './words.ts';

export const so: ResidentMailWords = {
  acknowledgement: {
    subject: 'Jawaab-celintaadii waan helnay ({reference})',
    thanks: 'Waad ku mahadsan tahay jawaab-celintaada. Way na soo gaartay, waxaana haya {unit}.',
    promise: 'Waxaan ku jawaabaynaa ugu dambayn {date}.',
    noAnswer: 'Jawaab ma aadan weydiin, laakiin xiriirka waxaad ka arki kartaa waxa ku dhacaya.',
  },
  answer: {
    subject: 'Jawaabta jawaab-celintaada ({reference})',
    intro: '{unit} ayaa ka jawaabtay jawaab-celintaada:',
    rate: 'Sheeg in jawaabtu ku caawisay, ama arrinta mar kale fur:',
  },
  follower: {
    subject: 'War ku saabsan arrinta {reference}',
    intro: 'Waxaad la socotaa arrin ay dad kale sidoo kale soo sheegeen: {topic}, arrinta {reference}.',
    stop: 'Jooji iimayllada oo tirtir cinwaankaaga:',
  },
  reference: 'Lambarka tixraaca: {reference}',
  follow: 'La soco arrinta oo ku dar xog:',
  keepLink: 'Xiriirkan adiga ayuu kuu gaar yahay. Cid kale ha u dirin.',
  regards: 'Salaan wanaagsan\n{unit}',
};
