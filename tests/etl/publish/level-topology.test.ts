import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  gridArcs,
  levelTopology,
  type SharedArcs,
} from '../../../src/etl/publish/shapes/level-topology.ts';
import { communeMosaic } from '../../../src/etl/publish/tiles/commune-mosaic.ts';
import { losslessTopology } from '../../../src/etl/shapes/lossless-topology.ts';

type Ring = [number, number][];

/** A square of 1,000 steps whose west and east sides have a bump of 10 steps in their middle. */
function cell(column: number, row: number): Ring {
  const [x, y] = [column * 1000, row * 1000];
  const side = (at: number): Ring => [
    [at, y],
    [at + 10, y + 500],
    [at, y + 1000],
  ];
  return [...side(x), ...side(x + 1000).reverse(), [x, y]];
}

/** Communes as a quantised topology of 0.001 degrees a step. */
function communes(rings: Record<string, Ring[]>): SharedArcs {
  const areas = Object.entries(rings).map(([code, coordinates]) => ({
    code,
    geometry: {
      type: 'Polygon' as const,
      coordinates: coordinates.map((ring) => ring.map(([x, y]) => [x / 1000, y / 1000])),
    },
  }));
  const quantised = losslessTopology('communes', areas, 3);
  return { mosaic: communeMosaic(quantised), arcs: gridArcs(quantised), unit: 0.001 };
}

function areaOf(rings: number[][][]): number {
  return rings.reduce((total, ring) => {
    let doubled = 0;
    for (let i = 1; i < ring.length; i++) {
      doubled += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    }
    return total + Math.abs(doubled) / 2;
  }, 0);
}

function polygonsOf(shapes: Topology, level: string): Map<string, number[][][][]> {
  const { features } = feature(shapes, shapes.objects[level]) as unknown as {
    features: { properties: { code: string }; geometry: { coordinates: number[][][][] } | null }[];
  };
  return new Map(
    features.map(({ properties, geometry }) => [properties.code, geometry?.coordinates ?? []]),
  );
}

const grid = communes({
  a: [cell(0, 0)],
  b: [cell(1, 0)],
  c: [cell(0, 1)],
  d: [cell(1, 1)],
  islet: [
    [
      [9000, 0],
      [9003, 0],
      [9003, 3],
      [9000, 3],
      [9000, 0],
    ],
  ],
});
const halves = new Map([
  ['a', 'west'],
  ['c', 'west'],
  ['b', 'east'],
  ['d', 'east'],
  ['islet', 'islet'],
]);

describe('the shapes of a level', () => {
  it('dissolves communes and shares the border of neighbours, in the order of the codes', () => {
    const codes = ['east', 'islet', 'nowhere', 'west'];
    const shapes = levelTopology('half', grid, codes, (code) => halves.get(code), 0);
    const polygons = polygonsOf(shapes, 'half');
    expect([...polygons.keys()]).toEqual(codes);
    expect(polygons.get('nowhere')).toEqual([]);
    expect(areaOf(polygons.get('west')![0])).toBeCloseTo(2, 9);
    expect(areaOf(polygons.get('east')![0])).toBeCloseTo(2, 9);
    // West, east, what they share, the islet.
    expect(shapes.arcs).toHaveLength(4);
    const shared = shapes.arcs.filter(
      (_, arc) =>
        JSON.stringify(shapes.objects).match(new RegExp(`[[,](${arc}|${~arc})[\\],]`, 'g'))
          ?.length === 2,
    );
    expect(shared).toHaveLength(1);
  });

  it('simplifies a border once for both sides, and lets no territory vanish', () => {
    const codes = ['west', 'east', 'islet'];
    const shapes = levelTopology('half', grid, codes, (code) => halves.get(code), 0.02);
    const polygons = polygonsOf(shapes, 'half');
    const middle = polygons.get('west')![0][0].filter(([x]) => x > 0.9);
    expect(middle.map(String).sort()).toEqual(['1,0', '1,0', '1,2']);
    expect(polygons.get('east')![0][0]).toEqual(expect.arrayContaining(middle));
    expect(areaOf(polygons.get('islet')![0])).toBeCloseTo(9e-6, 12);
  });

  it('gives the hole of an area and the enclave that fills it the same border', () => {
    const ring: Ring = [
      [300, 300],
      [300, 600],
      [600, 600],
      [600, 300],
      [300, 300],
    ];
    const enclave = communes({ around: [cell(0, 0), [...ring].reverse()], within: [ring] });
    const shapes = levelTopology('one', enclave, ['around', 'within'], (code) => code, 0);
    const polygons = polygonsOf(shapes, 'one');
    expect(shapes.arcs).toHaveLength(2);
    expect(polygons.get('around')![0]).toHaveLength(2);
    expect(areaOf(polygons.get('within')![0])).toBeCloseTo(0.09, 9);
  });
});
