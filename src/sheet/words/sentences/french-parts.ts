import type { NumberFormat } from '../../../edition/writing/number-format.ts';
import { frenchName } from '../names/french-name.ts';
import { sentenceCase } from '../sentence-case.ts';
import type { ComparedPart, Comparison, PartsWords } from './parts.ts';

export const frenchParts: PartsWords = {
  lessThan: 'moins de 100\u202fm',
  beside: ({ commune, ofOne, side, firstDistance, secondDistance }, name) => {
    const subject = sentenceCase(name.subject);
    const townHall = `le chef-lieu ${frenchName(commune).of}`;
    return side === 'as-near'
      ? `${subject} est aussi près ${ofOne.fr} (${firstDistance}) que ${townHall}.`
      : `${subject} est ${sides[side]} ${ofOne.fr} (${firstDistance}) que ${townHall} (${secondDistance}).`;
  },
  between: ({ first, second, ofOne, side, firstDistance, secondDistance }, name, numbers) => {
    const subject = `${sentenceCase(name.where)}, les habitants ${ofPart(first, numbers)}`;
    const distance = `${firstDistance} en moyenne`;
    return side === 'as-near'
      ? `${subject} sont aussi près ${ofOne.fr} (${distance}) que ${others(second, numbers)}.`
      : `${subject} sont ${sides[side]} ${ofOne.fr} (${distance}) que ${others(second, numbers)} (${secondDistance}).`;
  },
};

const sides = { farther: 'plus loin', nearer: 'plus près' } as const;

function ofPart({ of, count }: ComparedPart, numbers: NumberFormat): string {
  const [ofOne, many] = {
    qpv: ['du quartier prioritaire', 'quartiers prioritaires'],
    rural: ['de la commune rurale', 'communes rurales'],
  }[of];
  return count > 1 ? `des ${numbers.decimal(count, 0)} ${many}` : ofOne;
}

function others(second: Comparison['second'], numbers: NumberFormat): string {
  if (second.of === 'town-hall') return 'le chef-lieu';
  if (second.of === 'population') return 'l’ensemble de la population';
  return `ceux ${ofPart(second, numbers)}`;
}
