import type { PublishedTable } from '../tables.ts';

const status = (name: string) => ({
  name: `${name}_status`,
  description: 'raison quand la valeur manque',
});

/** Figures of QPV that no indicator is made of, as their producers publish them. */
export const qpvFigures: PublishedTable = {
  name: 'qpv_figures',
  title: {
    fr: 'QPV : emploi, jeunesse et personnes couvertes par les CAF',
    en: 'QPV: employment, youth and people covered by family benefits',
  },
  licence: 'licence-ouverte-2.0',
  sql: `SELECT qpv, employment_rate_pct::DOUBLE AS employment_rate_pct, employment_rate_pct_status,
      youth_index::DOUBLE AS youth_index, youth_index_status,
      caf_persons, caf_persons_status
    FROM qpv_indicator ORDER BY qpv`,
  columns: [
    { name: 'qpv', description: 'code du QPV' },
    { name: 'employment_rate_pct', unit: 'percent', description: 'taux d’emploi publié' },
    status('employment_rate_pct'),
    {
      name: 'youth_index',
      unit: 'ratio',
      description: 'indice de jeunesse : moins de 20 ans pour une personne de 60 ans ou plus',
    },
    status('youth_index'),
    {
      name: 'caf_persons',
      unit: 'persons',
      description: 'personnes couvertes par une prestation des CAF',
    },
    status('caf_persons'),
  ],
};
