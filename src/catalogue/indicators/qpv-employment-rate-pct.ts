import { defineIndicator } from '../indicator.ts';
import { secondHand } from '../notes/compilation.ts';
import { knownQpv, ofQpvOnly, yearNotStated } from '../notes/qpv-figures.ts';

export default defineIndicator({
  id: 'qpv_employment_rate_pct',
  theme: 'employment',
  label: {
    fr: 'Taux d’emploi du quartier prioritaire',
    en: 'Employment rate of the priority neighbourhood',
  },
  shortLabel: { fr: 'Taux d’emploi du QPV', en: 'Employment rate of the QPV' },
  definition: {
    fr: 'Part des habitants du quartier en âge de travailler qui ont un emploi, telle qu’elle est publiée.',
    en: 'Share of the inhabitants of working age of the neighbourhood who are employed, as published.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-better',
  sources: ['qpv-indicateurs-2024'],
  vintage: '2018–2023',
  coverage: knownQpv,
  caveats: [yearNotStated, ofQpvOnly, secondHand],
  secrecy: null,
  comparableWithin: 'france',
  measure: { kind: 'published-of-qpv', value: 'qpv_indicator.employment_rate_pct' },
  order: 11,
});
