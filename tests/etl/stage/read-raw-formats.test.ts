import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../src/etl/duckdb.ts';
import { rawReading } from './raw-reading.ts';

const { read, folder } = rawReading();

describe('JSON', () => {
  const json = { kind: 'json' } as const;
  const geojson = { kind: 'geojson' } as const;
  const columns = ['code', 'name'];

  test('nested values become JSON text, absent and empty ones null', async () => {
    const content = JSON.stringify([
      { code: '1', name: { a: [1] } },
      { code: 2, name: '' },
    ]);
    expect((await read(content, json, columns, 'a.json')).table).toEqual([
      { _row: 1, code: '1', name: '{"a":[1]}' },
      { _row: 2, code: '2', name: null },
    ]);
  });

  test('an assignment of JavaScript around it', async () => {
    const format = { kind: 'json', prefix: 'var places = ' } as const;
    const content = 'var places = [{"code":"1","name":"A"}];\n';
    expect((await read(content, format, columns, 'b.js')).table).toHaveLength(1);
    expect((await read('let p = []', format, columns, 'b.js')).problems).toEqual([
      '– | – | let p = [] | début attendu : « var places =  »',
    ]);
  });

  test.each([
    ['cut short', json, '[{"code":"1","name":"A"},{"code', /JSON illisible, fichier tronqué/],
    ['no array', json, '{"code":"1"}', /ce n’est pas un tableau JSON/],
    ['nothing', json, 'null', /ce n’est pas un tableau JSON/],
    [
      'an element that is no object',
      json,
      '[{"code":"1","name":"A"},null]',
      /^2 \| – \| null \| ce n’est pas un objet JSON/,
    ],
    [
      'a feature that is none',
      geojson,
      '{"type":"FeatureCollection","features":["A"]}',
      /^1 \| – \| "A" \| ce n’est pas un objet JSON/,
    ],
    ['a GeoJSON cut short', geojson, '{"type":"FeatureCollection","features":[', /tronqué/],
    ['no FeatureCollection', geojson, '[]', /ce n’est pas une FeatureCollection/],
    ['an attribute less', json, '[{"code":"1"}]', /^– \| name \| – \| attribut attendu, absent/],
    [
      'an attribute more',
      json,
      '[{"code":"1","name":"A","more":1}]',
      /^– \| more \| more \| attribut inattendu/,
    ],
  ])('%s', async (_, format, content, expected) => {
    const { problems } = await read(content, format, columns, 'c.json');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  test('features keep their geometry', async () => {
    const point = { type: 'Point', coordinates: [1, 2] };
    const features = [{ type: 'Feature', properties: { code: '1', name: 'A' }, geometry: point }];
    const content = JSON.stringify({ type: 'FeatureCollection', features });
    expect((await read(content, geojson, columns, 'd.geojson')).table).toEqual([
      { _row: 1, code: '1', name: 'A', _geometry: JSON.stringify(point) },
    ]);
  });
});

describe('the geometry of a feature', () => {
  const feature = (geometry: unknown) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { code: '0' },
          geometry: { type: 'Point', coordinates: [1, 2] },
        },
        { type: 'Feature', properties: { code: '1' }, geometry },
      ],
    });
  const readFeature = (geometry: unknown) =>
    read(feature(geometry), { kind: 'geojson' }, ['code'], 'g.geojson');

  test.each<[unknown, string]>([
    [{ type: 'Point', coordinates: ['abc', 48] }, '["abc",48]'],
    [{ type: 'Point', coordinates: [] }, '[]'],
    [{ type: 'Point', coordinates: [2] }, '[2]'],
    [{ type: 'Point' }, 'rien'],
    // Metres of a projection, or latitude and longitude far apart.
    [{ type: 'Point', coordinates: [652_000, 6_862_000] }, '[652000,6862000]'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [2, 48],
            [3, null],
            [2, 49],
          ],
        ],
      },
      '[3,null]',
    ],
  ])('is not %j', async (geometry, value) => {
    expect((await readFeature(geometry)).problems).toEqual([
      `2 | _geometry | ${value} | ce n’est pas une position en degrés`,
    ]);
  });

  test.each([
    null,
    { type: 'GeometryCollection', geometries: [] },
    {
      type: 'MultiPoint',
      coordinates: [
        [2, 48],
        [-61.5, 16.2],
      ],
    },
  ])('may be %j', async (geometry) => {
    expect((await readFeature(geometry)).problems).toEqual([]);
  });
});

describe('Parquet', () => {
  const parquet = { kind: 'parquet' } as const;
  const written = () =>
    withDatabase(':memory:', async (db) => {
      const path = join(folder(), 'written.parquet');
      await db.run(
        `COPY (SELECT '01001' AS code, 3 AS population, 'x' AS other) TO '${path}' (FORMAT parquet)`,
      );
      return path;
    });

  test('the declared columns are read as text', async () => {
    const bytes = await readFile(await written());
    const { table } = await read(bytes, parquet, ['population', 'code'], 'a.parquet');
    expect(table).toEqual([{ _row: 1, population: '3', code: '01001' }]);
    const { problems } = await read(bytes, parquet, ['code', 'density'], 'a.parquet');
    expect(problems).toEqual(['– | density | – | colonne attendue, absente']);
    const cut = await read(bytes.subarray(0, bytes.length - 9), parquet, ['code'], 'b.parquet');
    expect(cut.problems).toHaveLength(1);
    expect(cut.problems[0]).toMatch(/Parquet illisible, fichier tronqué/);
  });
});
