import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'css_free_pct',
  theme: 'health',
  label: {
    fr: 'Complémentaire santé solidaire sans participation',
    en: 'Free complementary health cover',
  },
  shortLabel: { fr: 'Complémentaire santé gratuite', en: 'Free complementary health cover' },
  definition: {
    fr: 'Bénéficiaires de la complémentaire santé solidaire sans participation financière, rapportés aux bénéficiaires du régime général, en 2024.',
    en: 'People covered by the solidarity complementary health insurance without contribution, divided by the people insured by the general scheme, in 2024.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['acces-soins-droits-communes'],
  vintage: '2024',
  coverage: {
    fr: 'Communes de 2025 dont le nombre d’assurés est publié, Mayotte comprise.',
    en: 'Communes of 2025 whose number of insured people is published, Mayotte included.',
  },
  caveats: [
    {
      fr: 'La fourchette suppose qu’un total masqué, à côté de classes d’âge toutes masquées, est inférieur à 10 ; à partir de 500 assurés, il est dit secret.',
      en: 'The range assumes that a withheld total, beside age classes all withheld, is under 10; from 500 insured people on, it is said to be secret.',
    },
    {
      fr: 'Mesure un droit ouvert, non le besoin : une part des personnes éligibles ne le demande pas.',
      en: 'Measures an entitlement in force, not the need: part of those eligible do not claim it.',
    },
    {
      fr: 'Bénéficiaires du régime général seulement : les assurés de la Mutualité sociale agricole, nombreux à la campagne, n’y sont pas.',
      en: 'People insured by the general scheme only: those of the agricultural scheme, many in the countryside, are left out.',
    },
    {
      fr: 'Une vingtaine de communes où l’on compte bien plus d’assurés que d’habitants sont écartées.',
      en: 'Some twenty communes with far more insured people than inhabitants are set aside.',
    },
    {
      fr: 'Repris d’une compilation de seconde main, et non du fichier du producteur.',
      en: 'Taken from a second-hand compilation, not from the producer’s file.',
    },
    {
      fr: 'Dix communes scindées depuis et cinq qui ont changé de code n’ont pas de valeur, dont Orée d’Anjou (17 162 habitants) : les départements concernés peuvent être incomplets.',
      en: 'Ten communes split since and five that changed code have no value, Orée d’Anjou (17,162 inhabitants) among them: the départements concerned may be incomplete.',
    },
  ],
  secrecy: {
    fr: 'La CNAM masque les nombres inférieurs à 10 : ces communes ont une fourchette. Là où elle masque le dénominateur, ou le total pour protéger une classe d’âge, le taux est secret, sans fourchette.',
    en: 'The CNAM withholds numbers under 10: these communes have a range. Where it withholds the denominator, or the total in order to protect an age class, the rate is secret, without a range.',
  },
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-ratio',
    numerator: 'rights_2024.css_free',
    withheldUpTo: 9,
    roundedTo: 1,
    denominator: 'rights_2024.insured',
    factor: 100,
  },
  order: 40,
});
