import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readAsPage as read } from './read-as-page.ts';

describe('other formats', () => {
  const feature = (geometry: unknown, properties: unknown = {}) => ({
    type: 'Feature',
    geometry,
    properties,
  });

  it('GeoJSON: points are kept, other shapes are said', async () => {
    const { rejections, points } = await read(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature(
            { type: 'Point', coordinates: [4.83, 45.76] },
            { nom: '<img src=x onerror=alert(1)>' },
          ),
          feature({ type: 'Polygon', coordinates: [] }),
          feature(null),
        ],
      }),
    );
    expect(points.names).toEqual(['<img src=x onerror=alert(1)>']);
    expect(rejections.map(({ row, value, reason }) => [row, value, reason])).toEqual([
      [2, 'Polygon', 'not-a-point'],
      [3, '', 'no-position'],
    ]);
  });

  it('Parquet: columns of numbers, and codes that became numbers', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'codgeo', data: [1001, 75056], type: 'INT32' },
        { name: 'taux', data: [1.5, Number.NaN], type: 'DOUBLE' },
      ],
      rowGroupSize: 1,
    });
    const { values, rejections } = await read(bytes);
    expect(values[0]).toBe(1.5);
    expect(rejections).toEqual([{ row: 2, column: 'taux', value: 'NaN', reason: 'not-finite' }]);
    await expect(read(bytes.slice(0, bytes.byteLength - 30))).rejects.toMatchObject({
      problem: 'not-parquet',
    });
    const start = new Uint8Array(bytes.slice(0));
    start.fill(0xff, 4, 60);
    await expect(read(start)).rejects.toMatchObject({ name: 'UnreadableFile' });
  });

  it('GeoParquet: the geometry gives the position', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'nom', data: ['A'], type: 'STRING' },
        {
          name: 'geometry',
          data: [{ type: 'Point', coordinates: [4.83, 45.76] }],
          type: 'GEOMETRY',
        },
      ],
    });
    expect((await read(bytes)).points).toEqual({
      longitude: [4.83],
      latitude: [45.76],
      names: ['A'],
      commune: [2],
    });
  });

  it.each([
    ['nothing at all', '', 'empty'],
    ['blank lines', '\n\n\n', 'empty'],
    ['a header only', 'lat,lon\n', 'header-only'],
    ['binary bytes', new Uint8Array([1, 2, 0, 3, 4]), 'binary'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'archive'],
    ['half of a GeoJSON file', '{"type": "FeatureCollection", "features": [', 'not-json'],
    ['JSON of another kind', '{"type": "Topology"}', 'not-geojson'],
    ['a list', '[1, 2]', 'not-geojson'],
    ['features that are not', '{"type": "FeatureCollection", "features": [null]}', 'not-geojson'],
    ['no feature', '{"type": "FeatureCollection", "features": []}', 'no-feature'],
    ['four letters of Parquet', 'PAR1', 'not-parquet'],
  ])('%s is refused with its reason', async (_, content, problem) => {
    await expect(read(content as BlobPart)).rejects.toMatchObject({
      name: 'UnreadableFile',
      problem,
    });
  });

  it('any text is read or refused: rows in are rows kept and rows rejected', async () => {
    const cell = fc.oneof(
      fc.constantFrom('01001', '1001', '45.76', '4,83', '', 'NaN', '"', '=A1', '76108', '"a\nb"'),
      fc.string({ maxLength: 6 }),
    );
    const file = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
      .map((rows) => rows.map((row) => row.join(';')).join('\n'));
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom('points', 'values'), async (text, use) => {
        try {
          await read(text, { use: use as 'points' | 'values', x: 0, y: 1, code: 0, value: 1 });
        } catch (error) {
          expect((error as Error).name).toBe('UnreadableFile');
        }
      }),
    );
  });
});
