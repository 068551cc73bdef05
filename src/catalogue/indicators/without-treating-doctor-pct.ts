import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'without_treating_doctor_pct',
  theme: 'health',
  label: { fr: 'Sans médecin traitant déclaré', en: 'Without a registered treating doctor' },
  shortLabel: { fr: 'Sans médecin traitant', en: 'No treating doctor' },
  definition: {
    fr: 'Bénéficiaires du régime général de 16 ans ou plus sans médecin traitant déclaré, rapportés à l’ensemble des bénéficiaires du régime général de 16 ans ou plus, en 2024.',
    en: 'People insured by the general scheme aged 16 or over without a registered treating doctor, divided by all those aged 16 or over insured by the general scheme, in 2024.',
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
      fr: 'L’absence de médecin traitant déclaré ne dit pas s’il a été cherché ; elle renchérit les soins.',
      en: 'The lack of a registered doctor does not tell whether one was sought; it makes care dearer.',
    },
    {
      fr: 'Le dénominateur retire les moins de 16 ans du total : là où l’un des deux est masqué, le taux l’est aussi, ce qui touche surtout les communes de moins de 150 habitants.',
      en: 'The denominator takes the under-16s off the total: where either is withheld so is the rate, mostly in communes of fewer than 150 inhabitants.',
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
    numerator: 'rights_2024.without_treating_doctor',
    withheldUpTo: 9,
    roundedTo: 1,
    denominator: 'rights_2024.insured_16_plus',
    factor: 100,
  },
  order: 31,
});
