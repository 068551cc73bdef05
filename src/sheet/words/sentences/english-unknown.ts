import type { UnknownWords } from './unknown.ts';

export const englishUnknown: UnknownWords = {
  counted: (count, total) => `${count} of ${total} indicators`,
  clause: {
    secret: (counted, isPlural) =>
      `${counted} ${isPlural ? 'are' : 'is'} withheld as statistical secrets`,
    ranged: (counted, isPlural) => `${counted} ${isPlural ? 'are' : 'is'} known as a range only`,
    missing: (counted, isPlural, isOther) =>
      `${counted} ${isPlural ? 'have' : 'has'} no published value${isOther ? ' for another reason' : ''}`,
  },
  and: 'and',
  sentence: (clauses) => `In this sheet, ${clauses}.`,
};
