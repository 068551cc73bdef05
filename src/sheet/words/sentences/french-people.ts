import type { IndicatorWords, PeopleWords } from './people.ts';

export const frenchPeople: PeopleWords = {
  separator: ' ; ',
  nothing:
    'ni l’évolution de la population, ni le niveau de vie médian, ni le taux de pauvreté ne sont publiés dans cette édition',
  change: {
    unknown: 'l’évolution de la population n’est pas connue',
    stable: ({ from, to }) => `la population est restée stable entre ${from} et ${to}`,
    rose: (share, { from, to }) => `la population a augmenté de ${share} entre ${from} et ${to}`,
    fell: (share, { from, to }) => `la population a diminué de ${share} entre ${from} et ${to}`,
  },
  median: indicator('le niveau de vie médian', ' par an'),
  poverty: indicator('le taux de pauvreté', ''),
  both: {
    forCommunesOnly:
      'le niveau de vie médian et le taux de pauvreté ne sont publiés que pour les communes',
    unpublished: 'ni le niveau de vie médian ni le taux de pauvreté ne sont publiés',
  },
  yearNotStated: ({ from, to }) => `année non précisée, entre ${from} et ${to}`,
  rsa: {
    unpublished: 'le nombre de foyers au RSA n’est pas publié',
    counted: (count, isPlural, vintage) =>
      `on compte ${count} ${isPlural ? 'foyers' : 'foyer'} au RSA pour 1\u202f000 habitants (${vintage})`,
    between: (low, high) => `de ${low} à ${high}`,
  },
};

function indicator(subject: string, per: string): IndicatorWords {
  return {
    is: (value, year) => `${subject} est de ${value}${per} (${year})`,
    isWithin: (range, year) =>
      `${subject} est compris dans une fourchette, ${range}${per} (${year})`,
    forCommunesOnly: `${subject} n’est publié que pour les communes`,
    unpublished: `${subject} n’est pas publié`,
  };
}
