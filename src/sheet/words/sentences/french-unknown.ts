import type { UnknownWords } from './unknown.ts';

export const frenchUnknown: UnknownWords = {
  counted: (count, total) => `${count} ${count > 1 ? 'indicateurs' : 'indicateur'} sur ${total}`,
  others: (count) => (count > 1 ? String(count) : 'un autre'),
  clause: {
    secret: (counted, isPlural) =>
      `${counted} ${isPlural ? 'sont couverts' : 'est couvert'} par le secret statistique`,
    ranged: (counted, isPlural) =>
      `${counted} ${isPlural ? 'ne sont connus' : 'n’est connu'} que par une fourchette`,
    missing: (counted, isPlural, isOther) =>
      `${counted} ${isPlural ? 'n’ont' : 'n’a'} pas de valeur publiée${isOther ? `, pour ${isPlural ? 'd’autres raisons' : 'une raison différente'}` : ''}`,
  },
  and: 'et',
  sentence: (clauses) => `Dans cette fiche, ${clauses}.`,
};
