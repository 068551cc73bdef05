import type { Text } from '../../edition/text.ts';

// What is said of the figures of the health insurance (CNAM).

export const communesWithInsured: Text = {
  fr: 'Communes de 2025 dont le nombre d’assurés est publié, Mayotte comprise.',
  en: 'Communes of 2025 whose number of insured people is published, Mayotte included.',
};

export const generalSchemeOnly: Text = {
  fr: 'Bénéficiaires du régime général seulement : les assurés de la Mutualité sociale agricole, nombreux à la campagne, n’y sont pas.',
  en: 'People insured by the general scheme only: those of the agricultural scheme, many in the countryside, are left out.',
};

export const moreInsuredThanInhabitants: Text = {
  fr: 'Une vingtaine de communes où l’on compte bien plus d’assurés que d’habitants sont écartées.',
  en: 'Some twenty communes with far more insured people than inhabitants are set aside.',
};

export const withheldUnderTen: Text = {
  fr: 'La CNAM masque les nombres inférieurs à 10 : ces communes ont une fourchette. Là où elle masque le dénominateur, ou le total pour protéger une classe d’âge, le taux est secret, sans fourchette.',
  en: 'The CNAM withholds numbers under 10: these communes have a range. Where it withholds the denominator, or the total in order to protect an age class, the rate is secret, without a range.',
};

export const under16TakenOff: Text = {
  fr: 'Le dénominateur retire les moins de 16 ans du total : là où l’un des deux est masqué, le taux l’est aussi, ce qui touche surtout les communes de moins de 150 habitants.',
  en: 'The denominator takes the under-16s off the total: where either is withheld so is the rate, mostly in communes of fewer than 150 inhabitants.',
};

export const visitIsNotNeed: Text = {
  fr: 'L’absence de consultation approche le renoncement aux soins sans le mesurer : on peut n’en avoir pas eu besoin, ou consulter hors du champ de l’assurance maladie.',
  en: 'The lack of a visit approaches forgone care without measuring it: there may have been no need, or the visit escapes the health insurance.',
};
