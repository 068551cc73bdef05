import { thresholdsKm } from '../../../edition/thresholds.ts';
import { metreDecimals } from '../../../edition/writing/rounded.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import type { ServiceSet } from './service-set.ts';
import { serviceId } from './shared-columns.ts';
import { demandSources, qpvSources, sourcesOf } from './table-sources.ts';

/** Why a distance is missing, in the dictionary. */
const withoutPoint = 'absente : aucun point recensé';

/** The table of how far people are from the services of a set, by territory and by zone. */
export function coverage(
  { prefix, licence, sources, where, titled }: ServiceSet,
  { levels, zonings }: Pick<Catalogue, 'levels' | 'zonings'>,
): PublishedTable {
  return {
    name: `${prefix}coverage`,
    title: titled(
      'Couverture de la population, par territoire et par zone',
      'Coverage of the population, by territory and zone',
    ),
    licence,
    sources: sourcesOf([...levels, ...zonings], sources, demandSources, qpvSources),
    sql: `SELECT grouping_id AS "grouping", group_code AS code, service, population, population_without_point,
      round(mean_km, ${metreDecimals}) AS mean_km, median_km, beyond_5km, beyond_10km, beyond_20km,
      round(beyond_5km_pct, 4) AS beyond_5km_pct, round(beyond_10km_pct, 4) AS beyond_10km_pct, round(beyond_20km_pct, 4) AS beyond_20km_pct
    FROM group_coverage WHERE ${where} ORDER BY ALL`,
    columns: [
      { name: 'grouping', description: 'niveau de territoire, ou « zone: » et le zonage' },
      { name: 'code', description: 'code du territoire ou classe du zonage' },
      serviceId,
      { name: 'population', unit: 'habitants', description: 'population' },
      {
        name: 'population_without_point',
        unit: 'habitants',
        description: 'population des territoires de comparaison sans aucun point recensé',
      },
      {
        name: 'mean_km',
        unit: 'km',
        description: `distance moyenne pondérée par la population (${withoutPoint})`,
      },
      {
        name: 'median_km',
        unit: 'km',
        description: `plus petite distance à laquelle vit au moins la moitié de la population (${withoutPoint})`,
      },
      ...thresholdsKm.map((km) => ({
        name: `beyond_${km}km`,
        unit: 'habitants',
        description: `population à plus de ${km} km (${withoutPoint})`,
      })),
      ...thresholdsKm.map((km) => ({
        name: `beyond_${km}km_pct`,
        unit: '%',
        description: `part de la population à plus de ${km} km (${withoutPoint})`,
      })),
    ],
  };
}
