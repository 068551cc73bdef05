import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import type { FeatureCollection } from 'geojson';
import { PbfReader } from 'pbf';
import { topology } from 'topojson-server';
import { describe, expect, test } from 'vitest';
import {
  bordersBetween,
  communeMosaic,
  dissolve,
} from '../../../src/etl/publish/tiles/commune-mosaic.ts';
import { cutTiles, type GridFeature } from '../../../src/etl/publish/tiles/cut-tiles.ts';
import { ringArea } from '../../../src/etl/publish/tiles/tile-grid.ts';

const detail = { zoom: 1, extent: 64, tolerance: 0 };

/** "x/y" → layers of the tile, read back by the reader of the format. */
function cut(features: readonly GridFeature[]): Map<string, VectorTile['layers']> {
  return new Map(
    cutTiles(detail, [{ name: 'drawn', features }]).map(({ x, y, bytes }) => [
      `${x}/${y}`,
      new VectorTile(new PbfReader(gunzipSync(bytes))).layers,
    ]),
  );
}

const geometry = (layers: VectorTile['layers'] | undefined) =>
  layers!.drawn
    .feature(0)
    .loadGeometry()
    .map((path) => path.map(({ x, y }) => [x, y]));

describe('cutting into tiles', () => {
  test('a point goes to its tile, with its id and what is said of it', () => {
    const tiles = cut([
      { id: 7, tags: { name: 'Aix', population: 10 }, kind: 'point', shapes: [[[96, 32]]] },
    ]);
    expect([...tiles.keys()]).toEqual(['1/0']);
    const feature = tiles.get('1/0')!.drawn.feature(0);
    expect([feature.id, feature.properties]).toEqual([7, { name: 'Aix', population: 10 }]);
    expect(geometry(tiles.get('1/0'))).toEqual([[[32, 32]]]);
  });

  test('a point at an edge is in both tiles: their buffers overlap', () => {
    const tiles = cut([{ id: 1, kind: 'point', shapes: [[[64, 10]]] }]);
    expect([...tiles.keys()].sort()).toEqual(['0/0', '1/0']);
    expect(geometry(tiles.get('0/0'))).toEqual([[[64, 10]]]);
    expect(geometry(tiles.get('1/0'))).toEqual([[[0, 10]]]);
  });

  test('a square over four tiles is whole in their sum, one unit of buffer aside', () => {
    const square = [32, 32, 96, 32, 96, 96, 32, 96];
    const tiles = cut([{ id: 3, kind: 'polygons', shapes: [[square]] }]);
    expect([...tiles.keys()].sort()).toEqual(['0/0', '0/1', '1/0', '1/1']);
    for (const layers of tiles.values()) {
      const [ring] = geometry(layers);
      // 32 units of the square, one of buffer, in each direction.
      expect(ringArea(ring.slice(0, -1).flat())).toBe(33 * 33);
    }
  });

  test('a line that leaves and comes back is two lines', () => {
    const tiles = cut([{ kind: 'lines', shapes: [[[50, 10, 80, 10, 80, 20, 50, 20]]] }]);
    expect(geometry(tiles.get('0/0'))).toEqual([
      [
        [50, 10],
        [65, 10],
      ],
      [
        [65, 20],
        [50, 20],
      ],
    ]);
  });
});

describe('areas made of communes', () => {
  const box = (code: string, west: number, south: number, east: number, north: number) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    },
  });
  // A 3 × 3 chequerboard of communes, named by column and row.
  const features = [0, 1, 2].flatMap((x) =>
    [0, 1, 2].map((y) => box(`${x}${y}`, x, y, x + 1, y + 1)),
  );
  const mosaic = communeMosaic(
    topology({ communes: { type: 'FeatureCollection', features } as FeatureCollection }, 1e4),
  );

  test('have no border within, and a hole where another area lies', () => {
    const areas = dissolve(mosaic, (code) => (code === '11' ? 'middle' : 'around'));
    expect(areas.get('middle')!.map((rings) => rings.length)).toEqual([1]);
    expect(areas.get('around')!.map((rings) => rings.length)).toEqual([2]);
  });

  test('are as many polygons as they have pieces; a corner does not join them', () => {
    const areas = dissolve(mosaic, (code) =>
      ['00', '11', '21'].includes(code) ? 'some' : undefined,
    );
    expect([...areas.keys()]).toEqual(['some']);
    expect(areas.get('some')!.length).toBe(2);
  });

  test('are told apart by lines, coasts left out', () => {
    const halves = bordersBetween(mosaic, (code) => (code.startsWith('0') ? 'west' : 'east'));
    expect(halves.length).toBe(1);
    const alone = bordersBetween(mosaic, () => 'same');
    expect(alone).toEqual([]);
  });
});
