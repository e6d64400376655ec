import type {ResidentMailWords} from './words.ts';

export const et: ResidentMailWords = {
  acknowledgement: {
    subject: 'Sinu tagasiside on kohal ({reference})',
    thanks: 'Aitäh tagasiside eest. See on kohal ja sellega tegeleb {unit}.',
    promise: 'Vastame hiljemalt {date}.',
    noAnswer: 'Sa ei palunud vastust, aga lingilt näed, mis tagasisidest saab.',
  },
  answer: {
    subject: 'Vastus sinu tagasisidele ({reference})',
    intro: '{unit} on sinu tagasisidele vastanud:',
    rate: 'Ütle, kas vastusest oli abi, või ava asi uuesti:',
  },
  follower: {
    subject: 'Uudiseid tagasiside {reference} kohta',
    intro: 'Jälgid asja, millest on teatanud ka teised: {topic}, tagasiside {reference}.',
    stop: 'Lõpeta kirjad ja kustuta oma aadress:',
  },
  reference: 'Tagasiside number: {reference}',
  follow: 'Jälgi asja ja lisa teavet:',
  keepLink: 'Link on isiklik. Ära anna seda edasi.',
  regards: 'Lugupidamisega\n{unit}',
};
