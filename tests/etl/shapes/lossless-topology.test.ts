import type { MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { geometriesOf, losslessTopology } from '../../../src/etl/shapes/lossless-topology.ts';

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south],
    ],
  ],
});

describe('losslessTopology', () => {
  const west = square(5.96855, 47.9, 0.1);
  const east = square(6.06855, 47.9, 0.1);
  const areas = [
    { code: 'A', geometry: west },
    { code: 'B', geometry: east },
    { code: 'C', geometry: square(-61.2, 14.5, 0.2) },
    { code: 'D', geometry: null },
  ];
  const topology = losslessTopology('communes', areas, 5);

  it('gives back every position to the last decimal', () => {
    const collection = feature(topology, topology.objects.communes);
    const back = collection.features.map((f) => f.geometry as Polygon | MultiPolygon | null);
    const positions = (geometry: Polygon) =>
      geometry.coordinates[0].slice(1).map((p) => p.map((degrees) => degrees.toFixed(5)).join());
    expect(positions(back[0] as Polygon).sort()).toEqual(positions(west).sort());
    expect(positions(back[1] as Polygon).sort()).toEqual(positions(east).sort());
    expect(collection.features.map((f) => f.properties.code)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('shares the arc between neighbours, and keeps an area without shape', () => {
    expect(neighbors(geometriesOf(topology))).toEqual([[1], [0], [], []]);
    expect(geometriesOf(topology)[3]).toMatchObject({ type: null, properties: { code: 'D' } });
  });

  it('writes integers only', () => {
    expect(topology.arcs.flat(2).every(Number.isInteger)).toBe(true);
  });
});
