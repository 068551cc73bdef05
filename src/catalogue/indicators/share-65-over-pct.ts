import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'share_65_over_pct',
  theme: 'families',
  label: { fr: 'Part des personnes de 65 ans ou plus', en: 'Share of people aged 65 or over' },
  shortLabel: { fr: 'Personnes de 65 ans ou plus', en: 'People aged 65 or over' },
  definition: {
    fr: 'Habitants de 65 ans ou plus au recensement de 2022, rapportés à tous les habitants ; nombres additionnés des IRIS de la commune.',
    en: 'Inhabitants aged 65 or over at the 2022 census, divided by all inhabitants; numbers summed over the IRIS of the commune.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  sources: ['iris-rp2022'],
  vintage: '2022',
  coverage: {
    fr: 'Hexagone et Corse, sauf une cinquantaine de communes fusionnées ou scindées en 2025 ; rien outre-mer.',
    en: 'Mainland France and Corsica, except some fifty communes merged or split in 2025; nothing overseas.',
  },
  caveats: [
    {
      fr: 'Nombres retrouvés à partir de pourcentages par IRIS arrondis au centième : à une ou deux personnes près par IRIS.',
      en: 'Numbers recovered from percentages by IRIS rounded to two decimals: to within one or two persons an IRIS.',
    },
    {
      fr: 'Sans l’outre-mer : un total national ne vaut que pour l’Hexagone et la Corse.',
      en: 'Without the overseas territories: a national total holds for mainland France and Corsica only.',
    },
    {
      fr: 'Dans une commune de quelques dizaines d’habitants, une personne fait plusieurs points de pourcentage.',
      en: 'In a commune of a few dozen inhabitants, one person makes several percentage points.',
    },
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.aged_65_over',
    denominator: 'iris_commune_2022.age_base',
    factor: 100,
  },
  order: 20,
});
