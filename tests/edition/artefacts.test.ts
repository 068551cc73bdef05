import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import type { DictionaryFile } from '../../src/edition/files/dictionary-file.ts';
import type { SharedTerritories } from '../../src/edition/files/share-alike.ts';
import { licences } from '../../src/edition/licences.ts';
import {
  ask,
  editionFolder,
  gunzippedJson,
  levelIndex,
  namedFiles,
  publishedManifest,
  publishedPath,
} from './edition-folder.ts';

const manifest = publishedManifest();
const communes = 34_875;
const neighbourhoods = 1_609;
const people = 68_094_280;
const inMayotte = 256_518;

describe('the files of the edition', () => {
  const named = namedFiles(manifest);

  it('are as long, and have the SHA-256, that the manifest says', () => {
    expect(named.length).toBeGreaterThan(400);
    const wrong = named.filter(({ path, bytes, sha256 }) => {
      const content = readFileSync(publishedPath(path));
      return (
        content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are all named by it, but the territories of levels, which are named by their folder', () => {
    const known = new Set(named.map(({ path }) => path));
    const folders = manifest.levels.flatMap(({ territories, territoriesOdbl }) => [
      `${territories}/`,
      `${territoriesOdbl}/`,
    ]);
    const unnamed = readdirSync(editionFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(editionFolder, join(entry.parentPath, entry.name)))
      .filter((path) => !known.has(path) && !folders.some((folder) => path.startsWith(folder)));
    expect(unnamed).toEqual(['manifest.json']);
  });

  it('have a record for each territory of each level, in the shard that the index says', () => {
    for (const { id, territories, territoriesOdbl } of manifest.levels) {
      const { codes, shards } = levelIndex(manifest, id);
      for (const shard of new Set(shards)) {
        const file = gunzippedJson<{ edition: string; territories: object }>(
          `${territories}/${shard}.json.gz`,
        );
        expect(file.edition).toBe(manifest.id);
        const apart = gunzippedJson<SharedTerritories>(`${territoriesOdbl}/${shard}.json.gz`);
        for (const { territories: records } of [file, apart]) {
          expect(Object.keys(records).sort()).toEqual(
            codes.filter((_, i) => shards[i] === shard).sort(),
          );
        }
      }
    }
  });
});

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
        for (let i = 0; i < (layer?.length ?? 0); i++) seen[name].add(layer!.feature(i).id!);
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
    expect(points!.population).toBe(people + inMayotte);
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

describe('sources', () => {
  it('each have a licence, a producer, and files with their SHA-256', () => {
    expect(manifest.sources.length).toBeGreaterThan(30);
    for (const source of manifest.sources) {
      expect(Object.keys(licences), source.id).toContain(source.licence);
      expect(source.producer, source.id).not.toBe('');
      expect(source.files.length, source.id).toBeGreaterThan(0);
      for (const file of source.files) {
        expect(file.sha256, file.path).toMatch(/^[0-9a-f]{64}$/);
        expect(file.bytes, file.path).toBeGreaterThan(0);
      }
    }
  });

  it('without a licence are said beside that of each table that holds something of theirs', () => {
    const without = (ids: readonly string[]) =>
      manifest.sources.some(({ id, licence }) => licence === 'not-stated' && ids.includes(id));
    const expected = (table: string, parts: readonly { readonly sources: readonly string[] }[]) => {
      const { licence, licences: held } = manifest.tables.find(({ name }) => name === table)!;
      const beside = parts.some(({ sources }) => without(sources)) ? ['not-stated'] : [];
      expect(held, table).toEqual([licence, ...beside]);
      return beside.length > 0;
    };
    const open = manifest.indicators.filter(({ licence }) => licence !== 'odbl-1.0');
    expect(expected('indicators_commune', open)).toBe(true);
    expect(expected('odbl_indicators_commune', [])).toBe(false);
    for (const name of ['coverage', 'access_points', 'access_commune', 'access_qpv']) {
      const services = manifest.services.filter(({ licence }) => licence !== 'odbl-1.0');
      expect(expected(name, services)).toBe(true);
    }
    expect(expected('territories', [])).toBe(false);
  });

  it('lose no row, file by file: what was read was kept or rejected', async () => {
    const balance = await ask<{
      source: string;
      file: string;
      rows_in: number;
      rows_kept: number;
      rows_rejected: number;
    }>('FROM {quality_balance}');
    for (const { source, file, rows_in, rows_kept, rows_rejected } of balance) {
      expect(rows_kept + rows_rejected, `${source} ${file}`).toBe(rows_in);
      expect(rows_in, `${source} ${file}`).toBeGreaterThan(0);
    }
    expect([...new Set(balance.map(({ source }) => source))].sort()).toEqual(
      manifest.sources.map(({ id }) => id).sort(),
    );
    const rejected = await ask<{ source: string; file: string; n: number }>(
      `SELECT source, file, sum("count")::INT AS n FROM (FROM {quality_ledger} UNION ALL FROM {odbl_quality_ledger}) WHERE "action" = 'rejected' GROUP BY ALL`,
    );
    for (const { source, file, n } of rejected) {
      const line = balance.find((each) => each.source === source && each.file === file);
      expect(line?.rows_rejected, `${source} ${file}`).toBe(n);
    }
    for (const { id, rowsIn, rowsKept, rowsRejected } of manifest.sources) {
      const lines = balance.filter(({ source }) => source === id);
      const sum = (name: 'rows_in' | 'rows_kept' | 'rows_rejected') =>
        lines.reduce((total, line) => total + line[name], 0);
      expect([rowsIn, rowsKept, rowsRejected], id).toEqual([
        sum('rows_in'),
        sum('rows_kept'),
        sum('rows_rejected'),
      ]);
    }
  });
});

describe('what is published', () => {
  const dictionary = gunzippedJson<DictionaryFile>(manifest.files.dictionary.path);
  const tables = Object.entries(dictionary.tables);

  it('says nothing of nationality or origin', () => {
    const forbidden =
      /nationalit|immigr|étrang|etrang|foreign|ethni|religio|racial|naissance|birth/i;
    const columns = tables.flatMap(([table, columns]) =>
      columns.map(({ name, description }) => `${table}.${name}: ${description}`),
    );
    expect(columns.length).toBeGreaterThan(1_000);
    expect(columns.filter((column) => forbidden.test(column))).toEqual([]);
    const said = manifest.indicators.flatMap(({ id, label, definition }) =>
      [id, label.fr, label.en, definition.fr, definition.en].filter((text) => forbidden.test(text)),
    );
    expect(said).toEqual([]);
  });

  it('documents each column of each table, once', () => {
    expect(tables.map(([name]) => name).sort()).toEqual(
      manifest.tables.map(({ name }) => name).sort(),
    );
    for (const [table, columns] of tables) {
      expect(new Set(columns.map(({ name }) => name)).size, table).toBe(columns.length);
      for (const { name, type, description } of columns) {
        expect(description.trim(), `${table}.${name}`).not.toBe('');
        expect(type, `${table}.${name}`).not.toBe('');
      }
    }
  });
});
