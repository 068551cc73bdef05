import type { Topology } from 'topojson-specification';
import type { Projection, ScreenView } from '../../map/screen-projection.ts';

/** Areas of a level as SVG paths in tenths of a pixel, by position; empty where nothing of one is on the screen. */
export type AreaPaths = readonly string[];

type Line = readonly (readonly [number, number])[];

/** Margin around the screen within which shapes are still drawn, in tenths of a pixel. */
const MARGIN = 200;

/**
 * Draws the areas of a topology on a screen, in tenths of a pixel; positions that fall on the same
 * tenth are drawn once. Arcs are projected once, however many areas share them.
 *
 * @param object name of the collection, whose geometries are in the order of their level
 * @throws RangeError when the topology has no collection of that name.
 */
export function areaPaths(
  topology: Topology,
  object: string,
  project: Projection,
  { width, height }: Pick<ScreenView, 'width' | 'height'>,
): AreaPaths {
  const collection = topology.objects[object];
  if (collection?.type !== 'GeometryCollection') {
    throw new RangeError(`the topology has no collection "${object}"`);
  }
  const arcs = projectedArcs(topology, project);
  return collection.geometries.map((geometry) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [];
    let path = '';
    for (const rings of polygons) {
      for (const ring of rings) {
        const line = stitched(ring, arcs);
        if (line.length > 2 && isOnScreen(line, width, height)) path += ringPath(line);
      }
    }
    return path;
  });
}

function projectedArcs(topology: Topology, project: Projection): Line[] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line: [number, number][] = [];
    for (const [dx, dy] of arc) {
      [x, y] = topology.transform ? [x + dx, y + dy] : [dx, dy];
      const [px, py] = project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
      const point: [number, number] = [Math.round(px * 10), Math.round(py * 10)];
      const last = line.at(-1);
      if (last?.[0] !== point[0] || last[1] !== point[1]) line.push(point);
    }
    return line;
  });
}

/** A ring of its arcs; ~i is arc i backwards. Each arc starts where the one before ends. */
function stitched(ring: readonly number[], arcs: readonly Line[]): Line {
  const line: (readonly [number, number])[] = [];
  for (const arc of ring) {
    const points = arc < 0 ? arcs[~arc].toReversed() : arcs[arc];
    line.push(...(line.length > 0 ? points.slice(1) : points));
  }
  return line;
}

function isOnScreen(line: Line, width: number, height: number): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return (
    east >= -MARGIN &&
    west <= 10 * width + MARGIN &&
    south >= -MARGIN &&
    north <= 10 * height + MARGIN
  );
}

/** A ring by steps: half the letters of one by places. */
function ringPath(line: Line): string {
  let [x, y] = line[0];
  let path = `M${x} ${y}l`;
  for (const [nextX, nextY] of line.slice(1)) {
    path += `${nextX - x} ${nextY - y} `;
    [x, y] = [nextX, nextY];
  }
  return `${path.trimEnd()}z`;
}
