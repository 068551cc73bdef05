import type { IndicatorDeclaration } from '../../../catalogue/indicator.ts';
import { literal } from '../../duckdb.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import { serviceId } from './shared-columns.ts';
import { qpvSources, sourcesOf } from './table-sources.ts';

/** The indicators made of matrices that a deployer supplies. */
const travelTimeIndicators = (indicators: readonly IndicatorDeclaration[]) =>
  indicators.filter(({ measure }) => measure.kind === 'travel-time');

/** What a supplied matrix says of each demand point and each QPV; no table where none is supplied. */
export function travelTimes(
  indicators: readonly IndicatorDeclaration[],
  odbl: boolean,
): PublishedTable[] {
  const services = travelTimeIndicators(indicators).map(({ measure }) =>
    measure.kind === 'travel-time' ? measure.service : '',
  );
  if (services.length === 0) return [];
  return [
    {
      name: `${odbl ? 'odbl_' : ''}travel_times`,
      title: {
        fr: `Temps de trajet fournis par le déployeur${odbl ? ' (dérivés de données ODbL)' : ''}`,
        en: `Travel times supplied by the deployer${odbl ? ' (derived from ODbL data)' : ''}`,
      },
      licence: odbl ? 'odbl-1.0' : 'licence-ouverte-2.0',
      sources: sourcesOf(travelTimeIndicators(indicators), qpvSources),
      sql: `SELECT origin, service, point, round(minutes, 4) AS minutes, reason FROM travel_access
        WHERE service IN (${services.map(literal).join(', ')}) ORDER BY origin, service`,
      columns: [
        {
          name: 'origin',
          description: {
            fr: 'point de demande (voir « demand_points ») ou code du QPV',
            en: 'demand point (see “demand_points”) or code of the QPV',
          },
        },
        serviceId,
        {
          name: 'point',
          description: {
            fr: 'lieu que la matrice atteint le plus vite',
            en: 'place that the matrix reaches fastest',
          },
        },
        {
          name: 'minutes',
          unit: 'min',
          description: { fr: 'minutes jusqu’à ce lieu', en: 'minutes to this place' },
        },
        {
          name: 'reason',
          description: { fr: 'raison d’une valeur absente', en: 'reason of an absent value' },
        },
      ],
    },
  ];
}
