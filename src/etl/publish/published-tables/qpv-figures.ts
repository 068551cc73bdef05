import type { PublishedTable } from '../table-files/tables.ts';

/** Column of `qpv_indicator`, which has its companion `<name>_status`. */
const figures = [
  {
    name: 'poverty_rate_pct',
    unit: 'percent',
    description: 'taux de pauvreté au seuil de 60 % du niveau de vie médian',
  },
  { name: 'employment_rate_pct', unit: 'percent', description: 'taux d’emploi publié' },
  {
    name: 'youth_index',
    unit: 'ratio',
    description: 'indice de jeunesse : moins de 20 ans pour une personne de 60 ans ou plus',
  },
  { name: 'caf_households', unit: 'households', description: 'foyers allocataires des CAF' },
  {
    name: 'caf_persons',
    unit: 'persons',
    description: 'personnes couvertes par une prestation des CAF',
  },
  { name: 'rsa_households', unit: 'households', description: 'foyers allocataires du RSA socle' },
];
const decimals = ['percent', 'ratio'];

/** Figures of QPV as their producers publish them. */
export const qpvFigures: PublishedTable = {
  name: 'qpv_figures',
  title: {
    fr: 'QPV : pauvreté, emploi, jeunesse, prestations des CAF (années non précisées, entre 2018 et 2023)',
    en: 'QPV: poverty, employment, youth, family benefits (years not stated, between 2018 and 2023)',
  },
  licence: 'licence-ouverte-2.0',
  sources: ['qpv-indicateurs-2024'],
  sql: `SELECT ${[
    'qpv',
    ...figures.map(({ name, unit }) =>
      decimals.includes(unit)
        ? `${name}::DOUBLE AS ${name}, ${name}_status`
        : `${name}, ${name}_status`,
    ),
  ].join(', ')} FROM qpv_indicator ORDER BY qpv`,
  columns: [
    { name: 'qpv', description: 'code du QPV' },
    ...figures.flatMap((figure) => [
      figure,
      { name: `${figure.name}_status`, description: 'raison quand la valeur manque' },
    ]),
  ],
};
