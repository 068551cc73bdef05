import { readFileSync } from 'node:fs';
import { bbox, rewind } from '@turf/turf';
import { Ajv } from 'ajv';
import { decompress } from 'fzstd';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { literal, rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { levelIndex, publishedManifest, publishedPath } from '../edition-folder.ts';

const manifest = publishedManifest();

/** What GeoParquet 1.1 asks of the metadata that are used: https://geoparquet.org/releases/v1.1.0/. */
const isGeoMetadata = new Ajv({ allErrors: true }).compile({
  type: 'object',
  required: ['version', 'primary_column', 'columns'],
  properties: {
    version: { const: '1.1.0' },
    primary_column: { const: 'geometry' },
    columns: {
      type: 'object',
      required: ['geometry'],
      additionalProperties: {
        type: 'object',
        required: ['encoding', 'geometry_types'],
        properties: {
          encoding: { const: 'WKB' },
          geometry_types: {
            type: 'array',
            uniqueItems: true,
            items: { enum: ['Polygon', 'MultiPolygon'] },
          },
          // Without a reference system, positions are longitudes and latitudes on WGS 84.
          crs: false,
          orientation: { const: 'counterclockwise' },
          bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
        },
      },
    },
  },
});

type Outline = Feature<Polygon | MultiPolygon | null>;

describe.each(manifest.levels)(
  'the outlines of level $id',
  ({ id, geojson, geoparquet, count }) => {
    const { type, features } = JSON.parse(
      readFileSync(publishedPath(geojson.path), 'utf8'),
    ) as FeatureCollection & { features: Outline[] };
    const { codes, names, population, bounds } = levelIndex(manifest, id);

    it('have the codes, names and populations of the level as GeoJSON', () => {
      expect(type).toBe('FeatureCollection');
      expect(features).toHaveLength(count);
      expect(features.map(({ properties }) => properties)).toEqual(
        codes.map((code, i) => ({ code, name: names[i], population: population[i] })),
      );
    });

    it('are wound as GeoJSON asks, within the published bounds', () => {
      const far: string[] = [];
      features.forEach((feature, i) => {
        if (!feature.geometry) return;
        const shape = feature as Feature<Polygon | MultiPolygon>;
        if (i % 7 === 0) expect(rewind(shape)).toEqual(shape);
        // Published bounds are those of communes, rounded outwards, and outlines are simplified; those
        // of a QPV are a frame around its centre.
        const published = (id === 'qpv' ? null : bounds[i]) ?? bbox(shape);
        if (bbox(shape).some((found, side) => Math.abs(found - published[side]) > 0.06)) {
          far.push(codes[i]);
        }
      });
      expect(far).toEqual([]);
    });

    it('are the same as GeoParquet, which says what it is', async () => {
      const path = literal(publishedPath(geoparquet.path));
      const [pairs, table] = await withDatabase(':memory:', async (db) => [
        await rows<{ key: string; value: string }>(
          db,
          `SELECT decode("key") AS "key", decode("value") AS "value" FROM parquet_kv_metadata(${path})`,
        ),
        await rows(db, `SELECT code, name, population FROM read_parquet(${path})`),
      ]);
      expect(table).toEqual(features.map(({ properties }) => properties));
      const said = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
      expect(said.edition).toBe(manifest.id);
      const geo = JSON.parse(said.geo);
      expect(isGeoMetadata(geo), JSON.stringify(isGeoMetadata.errors)).toBe(true);
      const shaped = features.filter(({ geometry }) => geometry !== null);
      expect(geo.columns.geometry.bbox).toEqual(
        bbox({ type: 'FeatureCollection', features: shaped as never }),
      );
      expect(geo.columns.geometry.geometry_types).toEqual(
        [...new Set(shaped.map(({ geometry }) => geometry.type))].sort(),
      );
      const file = Uint8Array.from(readFileSync(publishedPath(geoparquet.path))).buffer;
      const read = await parquetReadObjects({
        file,
        columns: ['geometry'],
        compressors: { ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)) },
      });
      expect(read.map(({ geometry }) => geometry ?? null)).toEqual(
        features.map(({ geometry }) => geometry),
      );
    });
  },
);
