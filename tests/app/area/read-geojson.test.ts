import { describe, expect, test } from 'vitest';
import { MOST_BYTES, MOST_POSITIONS, readGeoJson } from '../../../src/app/area/read-geojson.ts';

const square = [
  [
    [4, 45],
    [5, 45],
    [5, 46],
    [4, 46],
    [4, 45],
  ],
];
const polygon = { type: 'Polygon', coordinates: square };
const feature = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('what is an area', () => {
  test.each([
    ['a polygon', polygon, 1],
    ['a multipolygon', { type: 'MultiPolygon', coordinates: [square, square] }, 2],
    ['a feature', feature(polygon), 1],
    ['features, one without geometry', collection(feature(polygon), feature(null)), 1],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [polygon] }, 1],
  ])('%s', (_, json, polygons) => {
    const read = readGeoJson(JSON.stringify(json));
    expect('geometry' in read && read.geometry.coordinates.length).toBe(polygons);
  });

  test('what has no inside is left out, and named', () => {
    const point = { type: 'Point', coordinates: [4, 45] };
    expect(readGeoJson(JSON.stringify(collection(feature(polygon), feature(point))))).toMatchObject(
      {
        leftOut: ['Point'],
        positions: 5,
      },
    );
  });

  test('a byte order mark is not an error', () => {
    expect('geometry' in readGeoJson(`\uFEFF${JSON.stringify(polygon)}`)).toBe(true);
  });
});

describe('what is not', () => {
  const ring = (at: (i: number) => number[], count: number) => ({
    type: 'Polygon',
    coordinates: [Array.from({ length: count }, (_, i) => at(i))],
  });
  test.each([
    ['text', 'Bonjour', { problem: 'not-json' }],
    ['a cut file', JSON.stringify(polygon).slice(0, -3), { problem: 'not-json' }],
    ['a number', '12', { problem: 'not-geojson', type: 'number' }],
    ['a list', '[]', { problem: 'not-geojson', type: 'array' }],
    ['another object', '{"name":"x"}', { problem: 'not-geojson', type: 'none' }],
    ['TopoJSON', '{"type":"Topology"}', { problem: 'topojson' }],
    ['no feature', JSON.stringify(collection()), { problem: 'empty' }],
    ['an empty polygon', '{"type":"Polygon","coordinates":[]}', { problem: 'empty' }],
    [
      'a line',
      JSON.stringify(
        feature({
          type: 'LineString',
          coordinates: [
            [4, 45],
            [5, 46],
          ],
        }),
      ),
      { problem: 'no-polygon', types: ['LineString'] },
    ],
    [
      'a position that is no pair of numbers',
      '{"type":"Polygon","coordinates":[[[4,45],["5",45],[5,46]]]}',
      { problem: 'malformed' },
    ],
    [
      'features that are no list',
      '{"type":"FeatureCollection","features":{}}',
      { problem: 'malformed' },
    ],
    [
      'Lambert-93',
      JSON.stringify(ring((i) => [842_000 + 1000 * i, 6_519_000 + 500 * i * i], 4)),
      { problem: 'lambert-93', position: [842_000, 6_519_000] },
    ],
    [
      'Web Mercator',
      JSON.stringify(ring((i) => [540_000 + i, 5_740_000 + i * i], 4)),
      { problem: 'projected' },
    ],
    [
      'latitude before longitude',
      JSON.stringify(ring((i) => [45 + i / 10, 4 + (i * i) / 10], 4)),
      { problem: 'swapped', position: [45, 4] },
    ],
    [
      'too many positions',
      JSON.stringify(ring((i) => [4 + i / 1e6, 45], MOST_POSITIONS + 1)),
      { problem: 'too-many-positions', positions: MOST_POSITIONS + 1 },
    ],
    ['a huge file', ' '.repeat(MOST_BYTES + 1), { problem: 'too-large' }],
  ])('%s', (_, text, expected) => {
    expect(readGeoJson(text)).toMatchObject(expected);
  });
});
