import type {ProtectionWords} from './words.ts';

const sv: ProtectionWords = {
  identityCode: {
    title: 'Texten innehåller en personbeteckning',
    explain: 'Vi behöver den inte, och den kan hamna i fel händer. Ta bort den innan du skickar.',
    remove: 'Ta bort personbeteckningen',
    removed: 'Personbeteckningen är borttagen.',
  },
  paymentCard: {
    title: 'Texten innehåller ett betalkortsnummer',
    explain: 'Vi behöver det inte, och någon kan handla med det. Ta bort det innan du skickar.',
    remove: 'Ta bort kortnumret',
    removed: 'Kortnumret är borttaget.',
  },
  bankAccount: {
    title: 'Texten innehåller ett kontonummer',
    explain: 'Vi betalar ingenting utifrån ett meddelande. Ta bort kontonumret innan du skickar.',
    remove: 'Ta bort kontonumret',
    removed: 'Kontonumret är borttaget.',
  },
  health: {
    title: 'Berättar du om någons hälsa?',
    explain: (jurisdiction) =>
      `Meddelandet läses av kundtjänsten och av dem som sköter ärendet: ${jurisdiction}. Berätta bara det som ärendet kräver.`,
    services: 'Om hälsa kan du berätta tryggt här:',
    elsewhere: 'Kontakta din hälsostation i frågor om hälsa.',
  },
};

export default sv;
