import { defineIndicator } from '../indicator.ts';
import { secondHand } from '../notes/compilation.ts';
import { knownQpv, ofQpvOnly, yearNotStated } from '../notes/qpv-figures.ts';

export default defineIndicator({
  id: 'qpv_poverty_rate_pct',
  theme: 'income',
  label: {
    fr: 'Taux de pauvreté du quartier prioritaire',
    en: 'Poverty rate of the priority neighbourhood',
  },
  shortLabel: { fr: 'Taux de pauvreté du QPV', en: 'Poverty rate of the QPV' },
  definition: {
    fr: 'Part des habitants du quartier dont le niveau de vie est inférieur à 60 % du niveau de vie médian national, telle qu’elle est publiée.',
    en: 'Share of the inhabitants of the neighbourhood whose standard of living is below 60% of the national median, as published.',
  },
  unit: 'percent',
  decimals: 0,
  polarity: 'higher-is-worse',
  sources: ['qpv-indicateurs-2024'],
  vintage: '2018–2023',
  coverage: knownQpv,
  caveats: [
    {
      fr: 'Arrondi au point, à onze quartiers près.',
      en: 'Rounded to the point, but for eleven neighbourhoods.',
    },
    yearNotStated,
    ofQpvOnly,
    secondHand,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: { kind: 'published-of-qpv', value: 'qpv_indicator.poverty_rate_pct' },
  order: 21,
});
