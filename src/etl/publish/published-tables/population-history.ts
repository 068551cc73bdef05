import type { PublishedTable } from '../table-files/tables.ts';
import { commune } from './shared-columns.ts';

const censuses = [1968, 1975, 1982, 1990, 1999, 2006, 2011, 2016, 2022] as const;
/** Before it, people with two homes are counted once; from it on, populations are municipal. */
const firstMunicipal = 2006;

/** Population of communes at each census since 1968, with the reason where there is none. */
export const populationHistory: PublishedTable = {
  name: 'population_history',
  title: {
    fr: 'Population des communes aux recensements, de 1968 à 2022',
    en: 'Population of communes at the censuses, 1968 to 2022',
  },
  licence: 'licence-ouverte-2.0',
  sources: ['population-historique-communes', 'cog-passage-2025'],
  sql: `SELECT commune, ${censuses.map((year) => `p${year}, p${year}_status`).join(', ')}
    FROM population_history ORDER BY commune`,
  columns: [
    commune,
    ...censuses.flatMap((year) => [
      {
        name: `p${year}`,
        unit: 'persons',
        description:
          year < firstMunicipal
            ? {
                fr: `population sans doubles comptes en ${year}`,
                en: `population without double counting in ${year}`,
              }
            : { fr: `population municipale en ${year}`, en: `municipal population in ${year}` },
      },
      {
        name: `p${year}_status`,
        description: {
          fr: 'raison quand la valeur manque',
          en: 'reason when the value is missing',
        },
      },
    ]),
  ],
};
