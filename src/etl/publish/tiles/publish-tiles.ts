import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import type { Feature } from 'geojson';
import type { ZoningDeclaration } from '../../../catalogue/zoning.ts';
import type { FileRecord } from '../../../edition/manifest.ts';
import type { QpvPerimeter } from '../../derive/qpv-access.ts';
import { rows } from '../../duckdb.ts';
import { writeBytes } from '../write-file.ts';
import { cutTiles, type TileLayer } from './cut-tiles.ts';
import { detailBands, simplifyTogether } from './detail-bands.ts';
import { type GzippedTile, writePmtiles } from './pmtiles-writer.ts';
import {
  borderFeature,
  classFeatures,
  communeTopology,
  territoryFeatures,
} from './shape-features.ts';

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
  [0, 11],
];

/**
 * Cuts every level, border, zoning, QPV and place name into one PMTiles archive. Features of levels
 * carry nothing but their id, the position of the territory.
 */
export async function publishTiles(
  db: DuckDBConnection,
  folder: string,
  stagedFolder: string,
  zonings: readonly ZoningDeclaration[],
  perimeters: readonly QpvPerimeter[],
  log: (message: string) => void,
): Promise<FileRecord> {
  const topojson = gunzipSync(await readFile(join(stagedFolder, 'shapes', 'communes.topojson.gz')));
  const positions = await territoryPositions(db);
  const classes = await zoneClasses(db);
  const tiles: GzippedTile[] = [];
  const [names, qpv] = [await placeNames(db), await qpvFeatures(db, perimeters)];
  for (const { minZoom, maxZoom, intervalMetres } of detailBands) {
    const communes = communeTopology(await simplifyTogether(topojson, intervalMetres));
    const zooms = { minZoom, maxZoom };
    const layers: TileLayer[] = [
      ...[...positions].map(([level, territoryOf]) => ({
        name: level,
        features: territoryFeatures(communes, territoryOf),
        ...zooms,
      })),
      {
        name: 'border',
        features: borderLevels.map((level) =>
          borderFeature(communes, positions.get(level)!, level),
        ),
        ...zooms,
      },
      ...zonings
        .filter(({ drawn }) => drawn.kind !== 'none')
        .map(({ id }) => ({
          name: `zoning_${id}`,
          features: classFeatures(communes, classes.get(id) ?? new Map()),
          ...zooms,
        })),
      { name: 'place', features: names, ...zooms },
      { name: 'qpv_point', features: qpv.points, ...zooms },
      { name: 'qpv', features: qpv.shapes, ...zooms, minZoom: Math.max(minZoom, 7) },
    ];
    const cut = cutTiles(layers, minZoom, maxZoom);
    log(`tuiles, zooms ${minZoom} à ${maxZoom} : ${cut.length}`);
    tiles.push(...cut);
  }
  const archive = writePmtiles(tiles, {
    bounds: [-63.2, -21.5, 55.9, 51.2],
    metadata: { name: 'Écarts', attribution: 'IGN ADMIN EXPRESS, ANCT', type: 'overlay' },
  });
  return writeBytes(folder, 'tiles.pmtiles', archive);
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

/** zoning → commune → class. */
async function zoneClasses(db: DuckDBConnection): Promise<Map<string, Map<string, string>>> {
  const found = await rows<{ zoning: string; commune: string; class: string }>(
    db,
    'SELECT zoning, commune, class FROM zone_class ORDER BY ALL',
  );
  return new Map(
    [...group(found, ({ zoning }) => zoning)].map(([zoning, members]) => [
      zoning,
      new Map(members.map((member) => [member.commune, member.class])),
    ]),
  );
}

async function placeNames(db: DuckDBConnection): Promise<Feature[]> {
  const places = await rows<{
    name: string;
    longitude: number;
    latitude: number;
    population: number;
  }>(
    db,
    `SELECT c.name, p.longitude, p.latitude, coalesce(d.population, 0) AS population
     FROM commune c JOIN demand_population d ON d.commune = c.code
     JOIN (SELECT commune, arg_max(longitude, population) AS longitude, arg_max(latitude, population) AS latitude
           FROM demand_point GROUP BY commune) p ON p.commune = c.code
     WHERE d.population >= 1500 ORDER BY d.population DESC, c.code`,
  );
  return places.map(({ name, longitude, latitude, population }) => ({
    type: 'Feature',
    properties: {
      name,
      population,
      zoom: labelZooms.find(([least]) => population >= least)![1],
    },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  }));
}

async function qpvFeatures(db: DuckDBConnection, perimeters: readonly QpvPerimeter[]) {
  const found = await rows<{
    code: string;
    position: number;
    longitude: number | null;
    latitude: number | null;
  }>(
    db,
    `SELECT t.code, t."position", q.longitude, q.latitude FROM territory t JOIN qpv q ON q.code = t.code
     WHERE t.level = 'qpv' ORDER BY t."position"`,
  );
  const positions = new Map(found.map(({ code, position }) => [code, position]));
  const points = found.flatMap(({ position, longitude, latitude }): Feature[] =>
    longitude === null || latitude === null
      ? []
      : [
          {
            type: 'Feature',
            id: position,
            properties: {},
            geometry: { type: 'Point', coordinates: [longitude, latitude] },
          },
        ],
  );
  const shapes = perimeters.flatMap(({ properties, geometry }): Feature[] =>
    geometry
      ? [{ type: 'Feature', id: positions.get(properties.code), properties: {}, geometry }]
      : [],
  );
  return { points, shapes };
}
