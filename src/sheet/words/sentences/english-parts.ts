import type { Text } from '../../../edition/text.ts';
import type { NumberFormat } from '../../../edition/writing/number-format.ts';
import { englishName } from '../names/english-name.ts';
import { sentenceCase } from '../sentence-case.ts';
import type { ComparedPart, Comparison, PartsWords } from './parts.ts';

export const englishParts: PartsWords = {
  lessThan: 'less than 100\u202fm',
  beside: ({ commune, ofOne, side, firstDistance, secondDistance }, name) => {
    const subject = sentenceCase(name.subject);
    const townHall = `the town hall ${englishName(commune).of}`;
    return side === 'as-near'
      ? `${subject} is as near to ${place(ofOne)} (${firstDistance}) as ${townHall}.`
      : `${subject} is ${sides[side]} ${place(ofOne)} (${firstDistance}) than ${townHall} (${secondDistance}).`;
  },
  between: ({ first, second, ofOne, side, firstDistance, secondDistance }, name, numbers) => {
    const subject = `${sentenceCase(name.where)}, the people ${ofPart(first, numbers)}`;
    const distance = `${firstDistance} on average`;
    return side === 'as-near'
      ? `${subject} are as near to ${place(ofOne)} (${distance}) as ${others(second, numbers)}.`
      : `${subject} are ${sides[side]} ${place(ofOne)} (${distance}) than ${others(second, numbers)} (${secondDistance}).`;
  },
};

const sides = { farther: 'farther from', nearer: 'nearer to' } as const;

function place(ofOne: Text): string {
  return ofOne.en.replace(/^from /, '');
}

function ofPart({ of, count }: ComparedPart, numbers: NumberFormat): string {
  const [one, many] = {
    qpv: ['priority neighbourhood', 'priority neighbourhoods'],
    rural: ['rural commune', 'rural communes'],
  }[of];
  return count > 1 ? `of the ${numbers.decimal(count, 0)} ${many}` : `of the ${one}`;
}

function others(second: Comparison['second'], numbers: NumberFormat): string {
  if (second.of === 'town-hall') return 'the town hall';
  if (second.of === 'population') return 'the whole population';
  return `those ${ofPart(second, numbers)}`;
}
