import type { Catalogue } from '../../catalogue.ts';
import { identifier, literal } from '../../duckdb.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import { pointOrigins } from './demand-points.ts';
import { named, wgs84Of } from './shared-columns.ts';
import { demandSources, sourcesOf } from './table-sources.ts';

/**
 * The table of communes: the territory of each level and the class of each zoning that they are in.
 */
export function communes(
  { levels, zonings }: Catalogue,
  included: readonly string[],
): PublishedTable {
  const explained = zonings.filter(({ absenceSql }) => absenceSql);
  const containing = levels.filter(({ id }) => id !== 'commune' && id !== 'pays');
  return {
    name: 'communes',
    title: {
      fr: 'Communes : niveaux, zonages, population, point de demande',
      en: 'Communes: levels, zonings, population, demand point',
    },
    licence: 'licence-ouverte-2.0',
    sources: sourcesOf([...levels, ...zonings], demandSources, ['qpv-2024']),
    sql: `SELECT c.code, c.name, d.population, d.note AS population_note,
        ${containing.map(({ id }) => `m.${identifier(id)},`).join(' ')}
        ${zonings.map(({ id }) => `z.${identifier(id)},`).join(' ')}
        ${explained.map(({ id }) => `a.${identifier(id)} AS ${identifier(`${id}_status`)},`).join(' ')}
        coalesce(q.qpv_count, 0)::INTEGER AS qpv_count,
        p.longitude, p.latitude, p.origin AS demand_point_origin, s.area_km2
      FROM commune c JOIN demand_population d ON d.commune = c.code
      JOIN (SELECT commune, arg_max(longitude, population) AS longitude, arg_max(latitude, population) AS latitude,
              any_value(origin) AS origin FROM demand_point GROUP BY commune) p ON p.commune = c.code
      LEFT JOIN (${byCommune('membership', 'level', 'code', containing)}) m ON m.commune = c.code
      LEFT JOIN (${byCommune('zone_class', 'zoning', 'class', zonings)}) z ON z.commune = c.code
      LEFT JOIN (${byCommune('zone_absence', 'zoning', 'status', explained)}) a ON a.commune = c.code
      LEFT JOIN (SELECT commune, count(*) AS qpv_count FROM qpv_commune GROUP BY commune) q ON q.commune = c.code
      LEFT JOIN commune_shape s ON s.commune = c.code
      ORDER BY c.code`,
    columns: [
      {
        name: 'code',
        description: {
          fr: 'code INSEE, géographie au 1er janvier 2025',
          en: 'INSEE code, geography of 1 January 2025',
        },
      },
      named,
      {
        name: 'population',
        unit: 'habitants',
        description: { fr: 'population municipale 2023', en: 'municipal population 2023' },
      },
      {
        name: 'population_note',
        description: {
          fr: 'origine de la population quand ce n’est pas celle de 2023',
          en: 'origin of the population when it is not that of 2023',
        },
      },
      ...containing.map(({ id, label }) => ({
        name: id,
        description: {
          fr: `code : ${label.fr} (vide : aucun)`,
          en: `code: ${label.en} (empty: none)`,
        },
      })),
      ...zonings.map(({ id, label, absenceSql }) => ({
        name: id,
        description: {
          fr: `classe : ${label.fr}${absenceSql ? '' : ' (vide : aucune)'}`,
          en: `class: ${label.en}${absenceSql ? '' : ' (empty: none)'}`,
        },
      })),
      ...explained.map(({ id, label }) => ({
        name: `${id}_status`,
        description: {
          fr: `raison quand la classe manque : ${label.fr}`,
          en: `reason when the class is missing: ${label.en}`,
        },
      })),
      {
        name: 'qpv_count',
        description: {
          fr: 'nombre de QPV situés au moins en partie dans la commune',
          en: 'number of QPV that lie at least partly in the commune',
        },
      },
      ...wgs84Of({
        fr: 'point de demande (le plus peuplé)',
        en: 'demand point (the most populated)',
      }),
      {
        name: 'demand_point_origin',
        description: pointOrigins(included),
      },
      {
        name: 'area_km2',
        unit: 'km²',
        description: {
          fr: 'superficie du contour simplifié',
          en: 'area of the simplified outline',
        },
      },
    ],
  };
}

/** One row a commune, with a column for each level or zoning it is in. */
function byCommune(
  table: string,
  kind: string,
  value: string,
  declared: readonly { readonly id: string }[],
): string {
  const columns = declared.map(
    ({ id }) => `any_value(${value}) FILTER (${kind} = ${literal(id)}) AS ${identifier(id)}`,
  );
  return `SELECT ${['commune', ...columns].join(', ')} FROM ${table} GROUP BY commune`;
}
