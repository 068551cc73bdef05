import type { PublishedTable } from '../table-files/tables.ts';

/** Column of `qpv_indicator`, which has its companion `<name>_status`. */
const figures = [
  {
    name: 'poverty_rate_pct',
    unit: 'percent',
    description: {
      fr: 'taux de pauvreté au seuil de 60 % du niveau de vie médian',
      en: 'poverty rate at 60% of the median standard of living',
    },
  },
  {
    name: 'employment_rate_pct',
    unit: 'percent',
    description: { fr: 'taux d’emploi publié', en: 'employment rate as published' },
  },
  {
    name: 'youth_index',
    unit: 'ratio',
    description: {
      fr: 'indice de jeunesse : moins de 20 ans pour une personne de 60 ans ou plus',
      en: 'youth index: people under 20 for one person aged 60 or over',
    },
  },
  {
    name: 'caf_households',
    unit: 'households',
    description: {
      fr: 'foyers allocataires des CAF',
      en: 'households that receive a benefit of the CAF',
    },
  },
  {
    name: 'caf_persons',
    unit: 'persons',
    description: {
      fr: 'personnes couvertes par une prestation des CAF',
      en: 'people covered by a benefit of the CAF',
    },
  },
  {
    name: 'rsa_households',
    unit: 'households',
    description: {
      fr: 'foyers allocataires du RSA socle',
      en: 'households that receive the basic RSA',
    },
  },
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
    { name: 'qpv', description: { fr: 'code du QPV', en: 'code of the QPV' } },
    ...figures.flatMap((figure) => [
      figure,
      {
        name: `${figure.name}_status`,
        description: {
          fr: 'raison quand la valeur manque',
          en: 'reason when the value is missing',
        },
      },
    ]),
  ],
};
