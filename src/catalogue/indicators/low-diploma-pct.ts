import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'low_diploma_pct',
  theme: 'employment',
  label: {
    fr: 'Part des personnes sans diplôme ou d’un diplôme inférieur au baccalauréat',
    en: 'Share of people with no diploma or one below the baccalauréat',
  },
  shortLabel: {
    fr: 'Diplôme inférieur au bac, ou aucun',
    en: 'Diploma below the baccalauréat, or none',
  },
  definition: {
    fr: 'Personnes de 15 ans ou plus, sorties des études, sans diplôme ou dont le plus haut est inférieur au baccalauréat (brevet, CAP, BEP…), rapportées aux personnes de 15 ans ou plus sorties des études, au recensement de 2022 : moyenne des parts des IRIS, pondérée par leur population de 15 ans ou plus.',
    en: 'People aged 15 and over who have left education with no diploma or a highest one below the baccalauréat (brevet, CAP, BEP…), divided by people aged 15 and over who have left education, at the 2022 census: mean of the shares of IRIS, weighted by their population aged 15 and over.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['iris-rp2022'],
  vintage: '2022',
  coverage: {
    fr: 'Hexagone et Corse, sauf une cinquantaine de communes fusionnées ou scindées en 2025 ; rien outre-mer.',
    en: 'Mainland France and Corsica, except some fifty communes merged or split in 2025; nothing overseas.',
  },
  caveats: [
    {
      fr: 'Estimation : la source ne donne que des pourcentages par IRIS, arrondis au centième. Chaque IRIS pèse selon sa population de 15 ans ou plus, élèves et étudiants compris, faute de connaître sa population non scolarisée.',
      en: 'An estimate: the source gives percentages by IRIS only, rounded to two decimals. Each IRIS weighs by its population aged 15 and over, pupils and students included, for want of its population out of education.',
    },
    {
      fr: 'Les générations âgées sont moins diplômées : une part d’une commune âgée ne dit rien de ses jeunes.',
      en: 'Older generations hold fewer diplomas: the share of an aged commune says nothing of its young people.',
    },
    {
      fr: 'Sans l’outre-mer : une valeur nationale ne vaut que pour l’Hexagone et la Corse.',
      en: 'Without the overseas territories: a national value holds for mainland France and Corsica only.',
    },
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.low_diploma',
    denominator: 'iris_commune_2022.low_diploma_base',
    factor: 100,
  },
  order: 20,
});
