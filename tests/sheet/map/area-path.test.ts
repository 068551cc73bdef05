import { describe, expect, it } from 'vitest';
import { areaPath, linePath } from '../../../src/sheet/map/area-path.ts';
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

  it('leaves a line open, in as many pieces as it comes into the picture', () => {
    const line = Float64Array.from([10, 10, 50, 10, 50, -40, 70, -40, 70, 60]);
    expect(linePath([line], projection)).toBe('M10 10l40 0 0-13M70 -3l0 63');
    expect(linePath([Float64Array.from([-50, -50, -20, -20])], projection)).toBe('');
  });
});

it('merges territories: the rings around them, and what is between drawn once', () => {
  // Two squares side by side, and an island.
  const arc = (...points: number[][]) =>
    points.map((point, i) =>
      i === 0 ? point : point.map((value, axis) => value - points[i - 1][axis]),
    );
  const geometry = (...arcs: number[][]) => ({ type: 'Polygon' as const, arcs });
  const shapes = levelShapes(
    {
      type: 'Topology',
      arcs: [
        arc([1, 0], [1, 1]),
        arc([1, 1], [0, 1], [0, 0], [1, 0]),
        arc([1, 0], [2, 0], [2, 1], [1, 1]),
        arc([5, 5], [6, 5], [6, 6], [5, 5]),
      ],
      objects: {
        zone: {
          type: 'GeometryCollection',
          geometries: [geometry([0, 1]), geometry([2, ~0]), geometry([3])],
        },
      },
    },
    'zone',
  );
  const { outline, borders } = shapes.merged([0, 1, 2]);
  expect(outline.map((ring) => [...ring])).toEqual([
    [1, 1, 0, 1, 0, 0, 1, 0, 2, 0, 2, 1, 1, 1],
    [5, 5, 6, 5, 6, 6, 5, 5],
  ]);
  expect(borders.map((line) => [...line])).toEqual([[1, 0, 1, 1]]);
  const alone = shapes.merged([0]);
  expect(alone.outline.map((ring) => [...ring])).toEqual([[1, 0, 1, 1, 0, 1, 0, 0, 1, 0]]);
  expect(alone.borders).toEqual([]);
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
