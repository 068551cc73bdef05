import type { UnknownWords } from './unknown.ts';

export const englishUnknown: UnknownWords = {
  counted: (count, total) => `${count} of ${total} indicators`,
  others: (count) => (count > 1 ? String(count) : 'one'),
  clause: {
    secret: (counted, isPlural) =>
      `${counted} ${isPlural ? 'are' : 'is'} withheld (statistical secrecy)`,
    ranged: (counted, isPlural) => `${counted} ${isPlural ? 'are' : 'is'} known as a range only`,
    missing: (counted, isPlural, isOther) =>
      `${counted} ${isPlural ? 'have' : 'has'} no published value${isOther ? `, for ${isPlural ? 'other reasons' : 'another reason'}` : ''}`,
  },
  and: 'and',
  sentence: (clauses) => `In this sheet, ${clauses}.`,
};
