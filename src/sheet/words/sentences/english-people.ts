import type { IndicatorWords, PeopleWords } from './people.ts';

export const englishPeople: PeopleWords = {
  separator: '; ',
  nothing:
    'neither the change in population, nor the median standard of living, nor the poverty rate is published in this edition',
  change: {
    unknown: 'the change in population is not known',
    stable: ({ from, to }) => `the population was stable between ${from} and ${to}`,
    rose: (share, { from, to }) => `the population rose by ${share} between ${from} and ${to}`,
    fell: (share, { from, to }) => `the population fell by ${share} between ${from} and ${to}`,
  },
  median: indicator('the median standard of living', ' a year'),
  poverty: indicator('the poverty rate', ''),
  both: {
    forCommunesOnly:
      'the median standard of living and the poverty rate are published for communes only',
    unpublished: 'neither the median standard of living nor the poverty rate is published',
  },
  yearNotStated: ({ from, to }) => `year not stated, between ${from} and ${to}`,
  rsa: {
    unpublished: 'the number of households on the minimum income (RSA) is not published',
    counted: (count, _, vintage) =>
      `there are ${count} households on the minimum income (RSA) per 1,000 inhabitants (${vintage})`,
    between: (low, high) => `${low} to ${high}`,
  },
};

function indicator(subject: string, per: string): IndicatorWords {
  return {
    is: (value, year) => `${subject} is ${value}${per} (${year})`,
    isWithin: (range, year) => `${subject} is within a range, ${range}${per} (${year})`,
    forCommunesOnly: `${subject} is published for communes only`,
    unpublished: `${subject} is not published`,
  };
}
