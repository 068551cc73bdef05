import { thresholdsKm } from '../../../edition/thresholds.ts';
import { metreDecimals } from '../../../edition/writing/rounded.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import type { ServiceSet } from './service-set.ts';
import { serviceId } from './shared-columns.ts';
import { demandSources, qpvSources, sourcesOf } from './table-sources.ts';

/** Why a distance is missing, in the dictionary. */
const withoutPoint = {
  fr: 'absente : aucun point recensé',
  en: 'absent: no listed place',
} as const;

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
      {
        name: 'grouping',
        description: {
          fr: 'niveau de territoire, ou « zone: » et le zonage',
          en: 'territory level, or “zone:” and the zoning',
        },
      },
      {
        name: 'code',
        description: {
          fr: 'code du territoire ou classe du zonage',
          en: 'code of the territory or class of the zoning',
        },
      },
      serviceId,
      {
        name: 'population',
        unit: 'habitants',
        description: { fr: 'population', en: 'population' },
      },
      {
        name: 'population_without_point',
        unit: 'habitants',
        description: {
          fr: 'population des territoires de comparaison sans aucun point recensé',
          en: 'population of the territories of comparison without any listed place',
        },
      },
      {
        name: 'mean_km',
        unit: 'km',
        description: {
          fr: `distance moyenne pondérée par la population (${withoutPoint.fr})`,
          en: `mean distance weighted by the population (${withoutPoint.en})`,
        },
      },
      {
        name: 'median_km',
        unit: 'km',
        description: {
          fr: `plus petite distance à laquelle vit au moins la moitié de la population (${withoutPoint.fr})`,
          en: `smallest distance within which at least half the population lives (${withoutPoint.en})`,
        },
      },
      ...thresholdsKm.map((km) => ({
        name: `beyond_${km}km`,
        unit: 'habitants',
        description: {
          fr: `population à plus de ${km} km (${withoutPoint.fr})`,
          en: `population beyond ${km} km (${withoutPoint.en})`,
        },
      })),
      ...thresholdsKm.map((km) => ({
        name: `beyond_${km}km_pct`,
        unit: '%',
        description: {
          fr: `part de la population à plus de ${km} km (${withoutPoint.fr})`,
          en: `share of the population beyond ${km} km (${withoutPoint.en})`,
        },
      })),
    ],
  };
}
