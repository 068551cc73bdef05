import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PolygonGeometry, Position } from '../../core/geo/polygon.ts';

/** Decimals kept of a degree: 0.1 m, finer than any published shape. */
const DECIMALS = 6;

/**
 * The shapes of a level by code, from its published TopoJSON: degrees (WGS 84), shells
 * counter-clockwise and holes clockwise as RFC 7946 asks; null where a territory has none.
 *
 * @throws RangeError when the topology has no collection of that name.
 */
export function levelShapes(
  topology: Topology,
  level: string,
): Map<string, PolygonGeometry | null> {
  const collection = topology.objects[level];
  if (collection?.type !== 'GeometryCollection') {
    throw new RangeError(`the topology has no collection "${level}"`);
  }
  const { features } = feature(topology, collection as GeometryCollection<{ code: string }>);
  return new Map(
    features.map(({ geometry, properties }) => [
      properties.code,
      geometry?.type === 'Polygon'
        ? { type: 'Polygon', coordinates: wound(geometry.coordinates) }
        : geometry?.type === 'MultiPolygon'
          ? { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) }
          : null,
    ]),
  );
}

function wound(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, i) => {
    const rounded = ring.map(([x, y]) => [round(x), round(y)]);
    return isCounterClockwise(rounded) === (i === 0) ? rounded : rounded.reverse();
  });
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let doubleArea = 0;
  for (let i = 1; i < ring.length; i++) {
    doubleArea += (ring[i][0] - ring[i - 1][0]) * (ring[i][1] + ring[i - 1][1]);
  }
  return doubleArea < 0;
}
