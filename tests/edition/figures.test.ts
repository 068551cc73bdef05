import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SharedDemand } from '../../src/edition/files/share-alike.ts';
import {
  ask,
  editionFolder,
  gunzipped,
  gunzippedJson,
  publishedManifest,
} from './edition-folder.ts';

const manifest = publishedManifest();
const levels = manifest.levels.map(({ id }) => id);
const odbl = new Set(
  manifest.indicators.filter((i) => i.licence === 'odbl-1.0').map(({ id }) => id),
);
const tableOf = (indicator: string, level: string) =>
  `${odbl.has(indicator) ? 'odbl_' : ''}indicators_${level}`;

/** Least and most of the columns that an indicator has in the table of a level. */
async function extremes(ids: readonly string[], level: string) {
  const found: { id: string; least: number | null; most: number | null }[] = [];
  for (const table of new Set(ids.map((id) => tableOf(id, level)))) {
    const described = await ask<{ column_name: string }>(`DESCRIBE FROM {${table}}`);
    const columns = described
      .map(({ column_name }) => column_name)
      .filter((name) =>
        ids.some((id) => name === id || name === `${id}_low` || name === `${id}_high`),
      );
    const [row] = await ask<Record<string, number | null>>(
      `SELECT ${columns.map((name) => `min("${name}") AS "${name} min", max("${name}") AS "${name} max"`).join(', ')} FROM {${table}}`,
    );
    for (const id of columns) {
      found.push({ id, least: row[`${id} min`]!, most: row[`${id} max`]! });
    }
  }
  return found;
}

describe('figures are possible', () => {
  // A change is no share, nor is the ratio of two sources that its definition says may exceed 100.
  const ratios = /_change_|^job_seekers_active_pct$/;
  const shares = manifest.indicators
    .filter(({ id, unit }) => unit === 'percent' && !ratios.test(id))
    .map(({ id }) => id);
  const distances = manifest.indicators.filter(({ unit }) => unit === 'km').map(({ id }) => id);

  it.each(levels)('shares of level %s lie between 0 and 100', async (level) => {
    expect(shares.length).toBeGreaterThan(20);
    const found = await extremes(shares, level);
    expect(found.length).toBeGreaterThanOrEqual(12);
    for (const { id, least, most } of found) {
      expect(least ?? 0, id).toBeGreaterThanOrEqual(0);
      expect(most ?? 0, id).toBeLessThanOrEqual(100);
    }
  });

  it.each(levels)('no distance of level %s is over 300 km', async (level) => {
    const found = await extremes(distances, level);
    expect(found.length).toBe(distances.length);
    for (const { id, least, most } of found) {
      expect(least ?? 0, id).toBeGreaterThanOrEqual(0);
      expect(most ?? 0, id).toBeLessThan(300);
    }
  });

  it.each(['access_commune', 'access_qpv', 'odbl_access_commune', 'odbl_access_qpv'])(
    'nearest places of %s are within 300 km, counted within wider and wider circles',
    async (table) => {
      const [row] = await ask<{ rows: number; far: number; wrong: number }>(
        `SELECT count(*)::INT AS rows, count(*) FILTER (distance_km NOT BETWEEN 0 AND 300)::INT AS far,
           count(*) FILTER (within_5km > within_10km OR within_10km > within_20km)::INT AS wrong FROM {${table}}`,
      );
      expect(row.rows).toBeGreaterThan(1_000);
      expect([row.far, row.wrong]).toEqual([0, 0]);
    },
  );

  it.each(['coverage', 'odbl_coverage'])('%s is a cumulated share', async (table) => {
    const wrong = await ask(
      `FROM {${table}} WHERE NOT (
         beyond_5km <= population - population_without_point AND beyond_10km <= beyond_5km AND beyond_20km <= beyond_10km
         AND coalesce(beyond_5km_pct, 0) BETWEEN 0 AND 100 AND coalesce(mean_km, 0) < 300 AND coalesce(median_km, 0) < 300
         AND (mean_km IS NULL) = (population = population_without_point))`,
    );
    expect(wrong).toEqual([]);
  });

  it('a distance is recomputed on the sphere from the published points', async () => {
    const [row] = await ask<{ rows: number; worst: number }>(
      `SELECT count(*)::INT AS rows, max(abs(a.distance_km - 0.0005 - 2 * 6371.0088 * asin(sqrt(
           pow(sin(radians(p.latitude - d.latitude) / 2), 2) +
           cos(radians(p.latitude)) * cos(radians(d.latitude)) * pow(sin(radians(p.longitude - d.longitude) / 2), 2))))) AS worst
       FROM {access_commune} a JOIN {demand_points} d ON d.id = a.commune
       JOIN {access_points} p ON p.service = a.service AND p.id = a.point`,
    );
    expect(row.rows).toBeGreaterThan(100_000);
    // In whole metres, rounded up.
    expect(row.worst).toBeLessThan(0.000501);
  });

  it('the place named is the nearest of all those on the mainland', async () => {
    const worse = await ask(
      `WITH origin AS (FROM {demand_points} WHERE left(commune, 2) NOT IN ('97', '2A', '2B') AND hash(id) % 400 = 0),
       place AS (FROM {access_points} WHERE service = 'france-services' AND left(commune, 2) NOT IN ('97', '2A', '2B'))
       SELECT o.commune, any_value(a.distance_km) AS published, min(2 * 6371.0088 * asin(sqrt(
           pow(sin(radians(p.latitude - o.latitude) / 2), 2) +
           cos(radians(p.latitude)) * cos(radians(o.latitude)) * pow(sin(radians(p.longitude - o.longitude) / 2), 2)))) AS nearest
       FROM origin o CROSS JOIN place p JOIN {access_commune} a ON a.commune = o.id AND a.service = 'france-services'
       GROUP BY o.commune HAVING abs(published - 0.0005 - nearest) > 0.000501 OR count(*) < 2000`,
    );
    expect(worse).toEqual([]);
  });
});

describe('what derives from La Poste', () => {
  const isPost = (text: string) => /la.?poste/i.test(text);

  it('lives in tables and a database of its own', async () => {
    for (const table of manifest.tables) {
      const columns = await ask<{ column_name: string }>(`DESCRIBE FROM {${table.name}}`);
      const names = columns.map(({ column_name }) => column_name);
      expect(table.licence === 'odbl-1.0', table.name).toBe(table.name.startsWith('odbl_'));
      if (table.name.startsWith('odbl_')) continue;
      expect(names.filter(isPost), table.name).toEqual([]);
      if (!names.includes('service')) continue;
      const services = await ask<{ service: string }>(
        `SELECT DISTINCT service FROM {${table.name}}`,
      );
      // A deployer's travel times may serve one.
      const least = table.name.endsWith('travel_times') ? 1 : 4;
      expect(services.length, table.name).toBeGreaterThanOrEqual(least);
      expect(
        services.filter(({ service }) => isPost(service)),
        table.name,
      ).toEqual([]);
    }
    const kept = await ask<{ service: string }>(
      'SELECT DISTINCT service FROM {odbl_access_points}',
    );
    expect(kept).toEqual([{ service: 'la-poste' }]);
    const published = manifest.indicators.filter(({ kind }) => kind !== 'travel-time');
    const shared = published.filter(({ id }) => odbl.has(id));
    expect(shared.every(({ id }) => isPost(id))).toBe(true);
    expect(shared).toHaveLength(4);
  });

  it('is in no other file that pages read', () => {
    const apart = [
      ...manifest.services.flatMap(({ id, points }) => (isPost(id) ? [points.path] : [])),
      // What columns mean and how they are computed, without a figure.
      manifest.files.dictionary.path,
      manifest.files.computations.path,
    ];
    const read = readdirSync(editionFolder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.json.gz') && !path.startsWith('odbl/') && !apart.includes(path),
    );
    expect(read.length).toBeGreaterThan(200);
    const told = read.filter((path) => Buffer.from(gunzipped(path)).includes('"la-poste"'));
    expect(told).toEqual([]);
    const shared = gunzippedJson<SharedDemand>(manifest.files.demandOdbl!.path);
    expect(Object.keys(shared.distanceMetres)).toEqual(['la-poste']);
    expect(Object.keys(shared.qpv.distanceMetres)).toEqual(['la-poste']);
  });
});
