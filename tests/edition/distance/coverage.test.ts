import { expect, it } from 'vitest';
import { ask, publishedManifest } from '../edition-folder.ts';

interface Told {
  readonly grouping: string;
  readonly code: string;
  readonly service: string;
  readonly population: number;
  readonly population_without_point: number;
  readonly mean_km: number | null;
  readonly median_km: number | null;
  readonly beyond_5km: number | null;
  readonly beyond_10km: number | null;
  readonly beyond_20km: number | null;
  readonly beyond_5km_pct: number | null;
  readonly beyond_10km_pct: number | null;
  readonly beyond_20km_pct: number | null;
}

type Found = Omit<Told, `beyond_${string}`> & Readonly<Record<`beyond_${5 | 10 | 20}km`, number>>;

// A network found nearly everywhere, one with few places, one that a territory lacks, and the post.
const services = `'france-services', 'delegues-ddd', 'justice', 'la-poste'`;

const beyondSql = (km: number) => `coalesce(sum(population) FILTER (km > ${km}), 0)::INT`;

const manifest = publishedManifest();
const levels = manifest.levels
  .map(({ id }) => id)
  .filter((id) => !['commune', 'qpv', 'pays'].includes(id));
const zonings = manifest.zonings.map(({ id }) => id).filter((id) => id !== 'qpv');

/**
 * How far each demand point is: what is published of its commune where the commune has one; where it
 * has several (the arrondissements of Paris, Lyon and Marseille), all places of the mainland tried, in
 * whole metres rounded up as those are.
 */
const distanceSql = (odbl: string) => `
  several AS (SELECT commune FROM {demand_points} GROUP BY commune HAVING count(*) > 1),
  mainland AS (FROM {${odbl}access_points} WHERE service IN (${services}) AND left(coalesce(commune, postcode), 2) NOT IN ('2A', '2B', '97', '98')),
  distance AS (
    SELECT d.id, a.service, a.distance_km
    FROM {demand_points} d JOIN {${odbl}access_commune} a USING (commune) WHERE commune NOT IN (FROM several)
    UNION ALL
    SELECT d.id, p.service, ceil(1000 * min(2 * 6371.0088 * asin(sqrt(
      pow(sin(radians(p.latitude - d.latitude) / 2), 2) + cos(radians(p.latitude)) * cos(radians(d.latitude))
        * pow(sin(radians(p.longitude - d.longitude) / 2), 2))))) / 1000
    FROM {demand_points} d CROSS JOIN mainland p WHERE d.commune IN (FROM several) GROUP BY ALL)`;

/** Coverage of every group, from the people who live at each distance. */
async function recomputed(odbl: string): Promise<Found[]> {
  const groups = [
    ...levels.map((id) => [id, `"${id}"`]),
    ...zonings.map((id) => [`zone:${id}`, `"${id}"`]),
    ['pays', `'FR'`],
  ].map(
    ([name, column]) =>
      `SELECT '${name}' AS "grouping", ${column} AS group_code, code AS commune FROM {communes} WHERE ${column} IS NOT NULL`,
  );
  return ask<Found>(
    `WITH ${distanceSql(odbl)},
     member AS (${groups.join(' UNION ALL ')}),
     part AS (
       SELECT "grouping", group_code, d.id AS id, NULL AS qpv, d.population FROM member JOIN {demand_points} d USING (commune)
       UNION ALL
       SELECT 'zone:qpv', if(qpv IS NULL, 'not-qpv', 'qpv'), if(qpv IS NULL, id, NULL), qpv, population FROM {demand_parts}),
     person AS MATERIALIZED (
       SELECT "grouping", group_code AS code, s.service, p.population, coalesce(d.distance_km, q.distance_km) AS km
       FROM part p CROSS JOIN (SELECT DISTINCT service FROM {${odbl}access_points} WHERE service IN (${services})) s
       LEFT JOIN distance d ON d.id = p.id AND d.service = s.service
       LEFT JOIN {${odbl}access_qpv} q ON q.qpv = p.qpv AND q.service = s.service WHERE p.population > 0),
     running AS (
       SELECT "grouping", code, service, km, sum(population) OVER cell AS within, sum(population) OVER whole AS located
       FROM person WHERE km IS NOT NULL WINDOW whole AS (PARTITION BY "grouping", code, service),
         cell AS (PARTITION BY "grouping", code, service ORDER BY km)),
     middle AS (
       SELECT "grouping", code, service, min(km) AS median_km FROM running WHERE 2 * within >= located GROUP BY ALL)
     SELECT "grouping", code, service, sum(population)::INT AS population,
       coalesce(sum(population) FILTER (km IS NULL), 0)::INT AS population_without_point,
       sum(km * population) / sum(population) FILTER (km IS NOT NULL) AS mean_km, any_value(median_km) AS median_km,
       ${[5, 10, 20].map((km) => `${beyondSql(km)} AS beyond_${km}km`).join(', ')}
     FROM person LEFT JOIN middle USING ("grouping", code, service) GROUP BY ALL`,
  );
}

it.each([
  ['coverage', '', 5_000],
  ['odbl_coverage', 'odbl_', 1_700],
])(
  '%s is the mean, median and shares of the people of each territory and zone class',
  async (table, odbl, least) => {
    const told = await ask<Told>(`FROM {${table}} WHERE service IN (${services})`);
    const found = new Map(
      (await recomputed(odbl)).map((line) => [
        `${line.grouping} ${line.code} ${line.service}`,
        line,
      ]),
    );
    expect(told.length).toBeGreaterThan(least);
    expect(found.size).toBe(told.length);
    const wrong = told.filter((line) => {
      const again = found.get(`${line.grouping} ${line.code} ${line.service}`);
      if (!again) return true;
      // Where a QPV lies across communes its people are split, in whole people only in the parts.
      const people = line.grouping === 'zone:qpv' ? 100 : 1;
      const near = (name: keyof Told & keyof Found, tolerance: number) =>
        Math.abs(Number(line[name] ?? 0) - Number(again[name] ?? 0)) <= tolerance;
      const beyond = (km: 5 | 10 | 20) => {
        const located = line.population - line.population_without_point;
        const [count, percent] = [line[`beyond_${km}km`], line[`beyond_${km}km_pct`]];
        return (
          near(`beyond_${km}km`, people) &&
          (located === 0
            ? percent === null
            : Math.abs((100 * count!) / located - percent!) < 0.0001 + 100 / located)
        );
      };
      const right =
        (line.mean_km === null) === (again.mean_km === null) &&
        near('population', people) &&
        near('population_without_point', people) &&
        near('mean_km', 0.0006) &&
        near('median_km', 1e-9) &&
        ([5, 10, 20] as const).every((km) => beyond(km));
      return !right;
    });
    expect(wrong).toEqual([]);
  },
);
