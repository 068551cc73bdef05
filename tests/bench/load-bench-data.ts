import { loadCatalogue } from '../../src/etl/catalogue.ts';
import { openStaged } from '../../src/etl/derive/open-staged.ts';
import { runDerivation } from '../../src/etl/derive/run-derivation.ts';
import { rows, withDatabase } from '../../src/etl/duckdb.ts';
import type { BenchData, BenchPoints } from './bench-data.ts';

type Numbers<Name extends string> = Readonly<Record<Name, number | null>>;

/** The benchmarks' data, derived from the staged data as an edition is. */
export function loadBenchData(stagedFolder: string): Promise<BenchData> {
  return withDatabase(':memory:', async (db) => {
    await openStaged(db, stagedFolder);
    await runDerivation(db, await loadCatalogue(), [], () => {});
    const communes = await rows<
      Numbers<'longitude' | 'latitude' | 'population' | 'areaKm2' | 'distanceKm'>
    >(
      db,
      `SELECT coalesce(d.longitude, x.longitude) AS longitude, coalesce(d.latitude, x.latitude) AS latitude,
         p.population, s.area_km2::DOUBLE AS "areaKm2", a.distance_km AS "distanceKm"
       FROM demand_population p
       JOIN commune_shape s USING (commune)
       LEFT JOIN demand_point d ON d.id = p.commune
       LEFT JOIN commune_centre x ON x.code = p.commune
       LEFT JOIN commune_access a ON a.commune = p.commune AND a.service = 'france-services'
       ORDER BY p.commune`,
    );
    const pairs = await rows<{ commune: number; neighbour: number }>(
      db,
      `WITH ranked AS (SELECT commune, row_number() OVER (ORDER BY commune) - 1 AS rank FROM demand_population)
       SELECT a.rank AS commune, b.rank AS neighbour FROM commune_adjacency
       JOIN ranked a USING (commune) JOIN ranked b ON b.commune = neighbour ORDER BY ALL`,
    );
    const places = async (service: string): Promise<BenchPoints> => {
      const found = await rows<Numbers<'longitude' | 'latitude'>>(
        db,
        'SELECT longitude, latitude FROM access_point WHERE service = $service ORDER BY id',
        { service },
      );
      return points(found);
    };
    return {
      communes: {
        ...points(communes),
        population: column(communes, 'population'),
        areaKm2: column(communes, 'areaKm2'),
        adjacency: compressed(pairs, communes.length),
      },
      franceServices: await places('france-services'),
      laposte: await places('la-poste'),
      delegates: await places('delegues-ddd'),
      distanceKm: Float64Array.from(communes, ({ distanceKm }) => distanceKm ?? Number.NaN),
    };
  });
}

function points(found: readonly Numbers<'longitude' | 'latitude'>[]): BenchPoints {
  return { longitude: column(found, 'longitude'), latitude: column(found, 'latitude') };
}

/** @throws when a value is missing. */
function column<Name extends string>(found: readonly Numbers<Name>[], name: Name): Float64Array {
  if (found.length === 0) throw new Error(`no ${name}: nothing to measure`);
  return Float64Array.from(found, (row, i) => {
    const value = row[name];
    if (value === null) throw new Error(`${name} of row ${i} is missing`);
    return value;
  });
}

/** Sorted pairs as compressed sparse rows. */
function compressed(
  pairs: readonly { commune: number; neighbour: number }[],
  size: number,
): BenchData['communes']['adjacency'] {
  const offsets = new Uint32Array(size + 1);
  for (const { commune } of pairs) offsets[commune + 1]++;
  for (let i = 0; i < size; i++) offsets[i + 1] += offsets[i];
  return { offsets, neighbours: Uint32Array.from(pairs, ({ neighbour }) => neighbour) };
}
