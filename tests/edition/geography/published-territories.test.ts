import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import {
  ask,
  gunzippedJson,
  levelIndex,
  publishedManifest,
  publishedPath,
} from '../edition-folder.ts';

const manifest = publishedManifest();
const communes = 34_875;
const neighbourhoods = 1_609;
const people = 68_094_280;
const inMayotte = 256_518;

describe('communes and QPV', () => {
  it.each([
    ['commune', communes],
    ['qpv', neighbourhoods],
  ])('are the same in the index, the tables and the search of level %s', async (level, count) => {
    const record = manifest.levels.find(({ id }) => id === level)!;
    const { codes } = levelIndex(manifest, level);
    expect([record.count, codes.length, new Set(codes).size]).toEqual([count, count, count]);
    const table = level === 'commune' ? 'communes' : 'qpv';
    for (const name of [table, `indicators_${level}`, `odbl_indicators_${level}`]) {
      const found = await ask<{ code: string }>(`SELECT code FROM {${name}} ORDER BY code`);
      expect(found.map(({ code }) => code)).toEqual(codes);
    }
    const search = gunzippedJson<{ levels: string[]; level: number[]; codes: string[] }>(
      manifest.files.search.path,
    );
    const at = search.levels.indexOf(level);
    const searched = search.codes.filter((_, i) => search.level[i] === at);
    expect(searched.sort()).toEqual(codes);
  });

  it('are all in the tiles of the last zoom, under their position in the index', async () => {
    const bytes = readFileSync(publishedPath(manifest.files.tiles.path));
    const archive = new PMTiles({
      getKey: () => 'tiles',
      getBytes: async (offset, length) => ({
        data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
      }),
    });
    const header = await archive.getHeader();
    const zoom = header.maxZoom;
    const places = await ask<{ longitude: number; latitude: number }>(
      'SELECT longitude, latitude FROM {qpv} WHERE longitude IS NOT NULL',
    );
    // A map asks for no tile outside the bounds of the archive: French Polynesia is far to the west.
    const { minLon, minLat, maxLon, maxLat } = header;
    expect(
      places.filter(
        ({ longitude, latitude }) =>
          !(longitude > minLon && longitude < maxLon && latitude > minLat && latitude < maxLat),
      ),
    ).toEqual([]);
    const tiles = new Set(
      places.map((place) => tileAt(place.longitude, place.latitude, zoom).join()),
    );
    for (const { bounds } of manifest.frames) {
      const [west, south, east, north] = bounds;
      const [left, top] = tileAt(west - 1, north + 1, zoom);
      const [right, bottom] = tileAt(east + 1, south - 1, zoom);
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) tiles.add(`${x},${y}`);
      }
    }
    const seen = { commune: new Set<number>(), qpv: new Set<number>() };
    for (const key of tiles) {
      const [x, y] = key.split(',').map(Number) as [number, number];
      const tile = await archive.getZxy(zoom, x, y);
      if (!tile) continue;
      const { layers } = new VectorTile(new PbfReader(tileBytes(tile.data)));
      for (const [name, layer] of [
        ['commune', layers.commune],
        ['qpv', layers.qpv_point],
      ] as const) {
        for (let i = 0; i < (layer?.length ?? 0); i++) seen[name].add(layer.feature(i).id!);
      }
    }
    expect(seen.commune.size).toBe(communes);
    expect(Math.max(...seen.commune)).toBe(communes - 1);
    expect(seen.qpv.size).toBe(places.length);
    expect(places.length).toBe(neighbourhoods);
  });
});

function tileBytes(data: ArrayBuffer): Uint8Array {
  const bytes = new Uint8Array(data);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function tileAt(longitude: number, latitude: number, zoom: number): [x: number, y: number] {
  const radians = (latitude * Math.PI) / 180;
  const across = 2 ** zoom;
  return [
    Math.floor(((longitude + 180) / 360) * across),
    Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * across),
  ];
}

describe('people', () => {
  it('add up to the legal populations, with Mayotte', async () => {
    const found = await ask<{ level: string; population: number; outside: number }>(
      `SELECT level, sum(population)::INT AS population,
         sum(population) FILTER (code NOT LIKE '976%')::INT AS outside
       FROM {territories} WHERE level IN ('commune', 'departement', 'pays') GROUP BY level ORDER BY level`,
    );
    expect(found.map(({ population }) => population)).toEqual(Array(3).fill(people + inMayotte));
    expect(found.find(({ level }) => level === 'departement')!.outside).toBe(people);
    const [points] = await ask<{ population: number }>(
      'SELECT sum(population)::INT AS population FROM {demand_points}',
    );
    expect(points.population).toBe(people + inMayotte);
  });

  it('of each territory are those of its communes', async () => {
    const levels = manifest.levels
      .map(({ id }) => id)
      .filter((id) => !['commune', 'pays', 'qpv'].includes(id));
    for (const level of levels) {
      const wrong = await ask(
        `SELECT t.code, t.population, c.population AS sum FROM {territories} t
         FULL JOIN (SELECT "${level}" AS code, sum(population) AS population FROM {communes}
                    WHERE "${level}" IS NOT NULL GROUP BY ALL) c USING (code)
         WHERE t.level = '${level}' AND t.population IS DISTINCT FROM c.population`,
      );
      expect(wrong, level).toEqual([]);
    }
  });

  it('are counted once in each zoning', async () => {
    const found = await ask<{ grouping: string; service: string; population: number }>(
      `SELECT "grouping", service, sum(population)::INT AS population FROM {coverage}
       WHERE "grouping" IN ('pays', 'departement', 'zone:qpv') GROUP BY ALL`,
    );
    expect(found.length).toBeGreaterThan(10);
    for (const { grouping, population } of found) {
      // Populations of a QPV in its communes are not whole numbers: rounding may move a few people.
      expect(Math.abs(population - people - inMayotte), grouping).toBeLessThan(3);
    }
  });
});
