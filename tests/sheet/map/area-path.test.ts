import { describe, expect, it } from 'vitest';
import { areaPath } from '../../../src/sheet/map/area-path.ts';
import { levelShapes } from '../../../src/sheet/map/level-shapes.ts';
import {
  kmPerDegree,
  projectionOf,
  shownFrame,
  widened,
} from '../../../src/sheet/map/projection.ts';

describe('the projection of a small map', () => {
  const frame = [5, 43, 6, 44] as const;
  const projection = projectionOf(frame, 600, 500);

  it('puts the centre of the frame in the middle, north up', () => {
    expect(projection.x(5.5)).toBeCloseTo(300);
    expect(projection.y(43.5)).toBeCloseTo(250);
    expect(projection.y(44)).toBeLessThan(projection.y(43));
  });

  it('shows the whole frame, with one scale in both directions', () => {
    expect(projection.y(43) - projection.y(44)).toBeCloseTo(kmPerDegree * projection.unitsPerKm);
    expect(projection.y(44)).toBeGreaterThanOrEqual(0);
    expect(projection.x(5)).toBeGreaterThanOrEqual(0);
    const [west, south, east, north] = shownFrame(frame, projection);
    expect(projection.x(west)).toBeCloseTo(0);
    expect(projection.x(east)).toBeCloseTo(600);
    expect(projection.y(north)).toBeCloseTo(0);
    expect(projection.y(south)).toBeCloseTo(500);
  });

  it('widens a point to the least size', () => {
    const [, south, , north] = widened([5, 43, 5, 43], 0.1, 4);
    expect((north - south) * kmPerDegree).toBeCloseTo(4);
  });
});

describe('the path of an area', () => {
  const projection = {
    width: 100,
    height: 100,
    unitsPerKm: 1,
    x: (x: number) => x,
    y: (y: number) => y,
  };
  const square = (least: number, most: number) =>
    Float64Array.from([least, least, most, least, most, most, least, most, least, least]);

  it('goes from point to point by steps', () => {
    expect(areaPath([square(10, 20)], projection)).toBe('M10 10l10 0 0 10-10 0z');
  });

  it('is cut just outside the picture, and empty when out of it', () => {
    expect(areaPath([square(-1000, 1000)], projection)).toBe('M-3 103l0-106 106 0 0 106z');
    expect(areaPath([square(200, 300)], projection)).toBe('');
    expect(areaPath([], projection)).toBe('');
  });
});

it('reads the rings of a shape from arcs, forwards and backwards', () => {
  const shapes = levelShapes(
    {
      type: 'Topology',
      transform: { scale: [0.1, 0.1], translate: [0, 0] },
      arcs: [
        [
          [0, 0],
          [10, 0],
          [0, 10],
        ],
        [
          [0, 0],
          [0, 10],
          [10, 0],
        ],
      ],
      objects: {
        zone: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0, -2]] }, { type: null } as never],
        },
      },
    },
    'zone',
  );
  expect([...shapes.ringsOf(0)[0]]).toEqual([0, 0, 1, 0, 1, 1, 0, 1, 0, 0]);
  expect(shapes.ringsOf(1)).toEqual([]);
});
