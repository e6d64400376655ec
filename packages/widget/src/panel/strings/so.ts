import type {ClosingWords} from './words.ts';

const so: ClosingWords = {
  message: {
    title: 'Ma xirtaa foomka?',
    explain: 'Qoraalkaagu waa kaydsan yahay. Sawirrada iyo xogta xiriirka waa lumayaan marka aad bogga ka baxdo.',
    stay: 'Sii wad qorista',
  },
  code: {
    title: 'Koodhka ma kaydsatay?',
    explain: 'Mar dambe koodhka ma tusi karno.',
    stay: 'I tus koodhka',
  },
  explainKiosk: 'Wax kasta oo aad qortay waa laga tirtirayaa qalabkan.',
  leave: 'Xir foomka',
};

export default so;
