import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import type { ZoningDeclaration } from '../../../catalogue/zoning.ts';
import type { QpvPerimeter } from '../../derive/qpv-access.ts';
import { rows } from '../../duckdb.ts';
import type { PlaceName, QpvPlace, TileInput } from './tile-archive.ts';

/** Levels whose borders are drawn over every map, coarsest first. */
const borderLevels = ['region', 'departement'];

/** Least zoom at which the name of a commune is shown, by population. */
const labelZooms: readonly (readonly [leastPopulation: number, zoom: number])[] = [
  [400_000, 4],
  [150_000, 5],
  [80_000, 6],
  [40_000, 7],
  [12_000, 8],
  [4_000, 9],
  [1_500, 10],
];

/** Population of the smallest commune whose name is on the map. */
const leastNamed = Math.min(...labelZooms.map(([leastPopulation]) => leastPopulation));

/**
 * Cuts the tiles in a thread of its own, while the rest of the edition is derived. Features of
 * levels carry nothing but their id, the position of the territory.
 */
export function cutInThread(input: TileInput, log: (message: string) => void): Promise<Uint8Array> {
  const worker = new Worker(new URL('./tiles-worker.mjs', import.meta.url), {
    workerData: input,
    execArgv: [],
    // It needs less than half of that; without a limit it would take what the derivation needs.
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: string | Uint8Array) => {
      if (typeof message === 'string') log(message);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`tiles: the thread ended with code ${code}`)));
  });
}

/** Reads what the tiles are made of. */
export async function readTileInput(
  db: DuckDBConnection,
  stagedFolder: string,
  zonings: readonly ZoningDeclaration[],
  perimeters: readonly QpvPerimeter[],
): Promise<TileInput> {
  return {
    communesPath: join(stagedFolder, 'shapes', 'communes.topojson.gz'),
    positions: await territoryPositions(db),
    borderLevels,
    classes: await drawnClasses(db, zonings),
    places: await placeNames(db),
    qpv: await rows<QpvPlace>(
      db,
      `SELECT t.code, t."position", q.longitude, q.latitude FROM territory t JOIN qpv q ON q.code = t.code
       WHERE t.level = 'qpv' ORDER BY t."position"`,
    ),
    perimeters,
  };
}

/** level → commune → position of its territory. */
async function territoryPositions(db: DuckDBConnection): Promise<Map<string, Map<string, number>>> {
  const found = await rows<{ level: string; commune: string; position: number }>(
    db,
    `SELECT m.level, m.commune, t."position" FROM membership m JOIN territory t USING (level, code)
     WHERE m.level <> 'pays' ORDER BY m.level, m.commune`,
  );
  return new Map(
    [...group(found, ({ level }) => level)].map(([level, members]) => [
      level,
      new Map(members.map(({ commune, position }) => [commune, position])),
    ]),
  );
}

/** zoning → commune → class, for the classes that the map draws. */
async function drawnClasses(
  db: DuckDBConnection,
  zonings: readonly ZoningDeclaration[],
): Promise<Map<string, Map<string, string>>> {
  const found = group(
    await rows<{ zoning: string; commune: string; class: string }>(
      db,
      'SELECT zoning, commune, class FROM zone_class ORDER BY ALL',
    ),
    ({ zoning }) => zoning,
  );
  return new Map(
    zonings.flatMap(({ id, drawn }) => {
      if (drawn.kind === 'none') return [];
      const members = (found.get(id) ?? []).filter(
        (member) => drawn.kind === 'fill' || drawn.classes.includes(member.class),
      );
      return [[id, new Map(members.map((member) => [member.commune, member.class]))] as const];
    }),
  );
}

async function placeNames(db: DuckDBConnection): Promise<PlaceName[]> {
  const places = await rows<Omit<PlaceName, 'zoom'>>(
    db,
    `SELECT c.name, p.longitude, p.latitude, d.population
     FROM commune c JOIN demand_population d ON d.commune = c.code
     JOIN (SELECT commune, arg_max(longitude, population) AS longitude, arg_max(latitude, population) AS latitude
           FROM commune_place GROUP BY commune) p ON p.commune = c.code
     WHERE d.population >= ${leastNamed} ORDER BY d.population DESC, c.code`,
  );
  return places.map((place) => ({
    ...place,
    zoom: labelZooms.find(([least]) => place.population >= least)![1],
  }));
}
