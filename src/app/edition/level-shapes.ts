import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import type { PolygonGeometry } from '../../core/geo/shapes/polygon.ts';
import { woundPolygon } from '../../core/geo/shapes/wound-rings.ts';

/**
 * Finds the shape of a territory of a level by its code, from the level's published TopoJSON: degrees
 * (WGS 84), shells counter-clockwise and holes clockwise as RFC 7946 asks; null where a territory has
 * none. Each is made when it is asked for: those of all communes are a million positions.
 *
 * @throws RangeError when the topology has no collection of that name.
 */
export function shapeFinder(
  topology: Topology,
  level: string,
): (code: string) => PolygonGeometry | null {
  const byCode = new Map(territoriesOf(topology, level).map((one) => [one.properties?.code, one]));
  return (code) => {
    const found = byCode.get(code);
    return found ? shapeOf(topology, found) : null;
  };
}

/** The shapes of all territories of a level, in the order of its file: see `shapeFinder`. */
export function levelShapes(topology: Topology, level: string): (PolygonGeometry | null)[] {
  return territoriesOf(topology, level).map((territory) => shapeOf(topology, territory));
}

/** A territory of a topology: said to be a polygon, but it may be several, or have no shape. */
type Territory = Polygon<{ code: string }>;

function territoriesOf(topology: Topology, level: string): readonly Territory[] {
  const collection = topology.objects[level];
  if (collection?.type !== 'GeometryCollection') {
    throw new RangeError(`the topology has no collection "${level}"`);
  }
  return collection.geometries as Territory[];
}

function shapeOf(topology: Topology, territory: Territory): PolygonGeometry | null {
  const geometry = feature(topology, territory).geometry as Geometry | null;
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
    ? woundPolygon(geometry)
    : null;
}
