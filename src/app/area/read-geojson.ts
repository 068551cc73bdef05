import type { PolygonGeometry, Ring } from '../../core/geo/shapes/polygon.ts';
import { messageOf } from '../../core/message-of.ts';

/** Larger files are refused before they are read. */
export const MOST_BYTES = 8_000_000;
/** More would take long on a phone. */
export const MOST_POSITIONS = 60_000;

/** Why a file is not an area; each has a sentence of its own. */
export type GeoJsonProblem =
  | { readonly problem: 'too-large'; readonly bytes: number }
  | { readonly problem: 'not-json'; readonly detail: string }
  | { readonly problem: 'not-geojson'; readonly type: string }
  | { readonly problem: 'topojson' }
  | { readonly problem: 'empty' }
  | { readonly problem: 'no-polygon'; readonly types: readonly string[] }
  | { readonly problem: 'malformed'; readonly where: string }
  | { readonly problem: 'lambert-93'; readonly position: readonly number[] }
  | { readonly problem: 'projected'; readonly position: readonly number[] }
  | { readonly problem: 'swapped'; readonly position: readonly number[] }
  | { readonly problem: 'too-many-positions'; readonly positions: number };

/** The area of a file in degrees WGS 84, with how many positions it has; or why there is none. */
export type GeoJsonReading =
  | {
      readonly geometry: Extract<PolygonGeometry, { type: 'MultiPolygon' }>;
      readonly positions: number;
      /** Types of what else the file holds: lines and points have no inside and are left out. */
      readonly leftOut: readonly string[];
    }
  | GeoJsonProblem;

type Polygon = readonly Ring[];

/**
 * The areas of a GeoJSON text (RFC 7946), all together: Polygon and MultiPolygon, alone or within
 * features and collections. Says what is wrong otherwise.
 */
export function readGeoJson(text: string): GeoJsonReading {
  if (text.length > MOST_BYTES) return { problem: 'too-large', bytes: text.length };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: 'not-json', detail: messageOf(error) };
  }
  const polygons: Polygon[] = [];
  const types = new Set<string>();
  const problem = collect(json, polygons, types, 'file');
  if (problem) return problem;
  if (polygons.length === 0) {
    return types.size > 0 ? { problem: 'no-polygon', types: [...types] } : { problem: 'empty' };
  }
  const positions = polygons.reduce(
    (sum, rings) => sum + rings.reduce((ringSum, ring) => ringSum + ring.length, 0),
    0,
  );
  if (positions > MOST_POSITIONS) return { problem: 'too-many-positions', positions };
  return (
    coordinatesProblem(polygons) ?? {
      geometry: { type: 'MultiPolygon', coordinates: polygons },
      positions,
      leftOut: [...types],
    }
  );
}

/** Adds the polygons of a GeoJSON object to a list; names the types of the rest. */
function collect(
  json: unknown,
  polygons: Polygon[],
  types: Set<string>,
  where: string,
): GeoJsonProblem | null {
  if (!isObject(json))
    return { problem: 'not-geojson', type: Array.isArray(json) ? 'array' : typeof json };
  const members = (list: unknown, name: string) => {
    if (!Array.isArray(list)) return { problem: 'malformed', where: name } as const;
    for (const [i, member] of list.entries()) {
      const problem = collect(member, polygons, types, `${name}[${i}]`);
      if (problem) return problem;
    }
    return null;
  };
  switch (json.type) {
    case 'FeatureCollection':
      return members(json.features, 'features');
    case 'GeometryCollection':
      return members(json.geometries, `${where}.geometries`);
    case 'Feature':
      return json.geometry === null
        ? null
        : collect(json.geometry, polygons, types, `${where}.geometry`);
    case 'Polygon':
      return addPolygons([json.coordinates], polygons, where);
    case 'MultiPolygon':
      return Array.isArray(json.coordinates)
        ? addPolygons(json.coordinates, polygons, where)
        : { problem: 'malformed', where };
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      types.add(json.type);
      return null;
    case 'Topology':
      return { problem: 'topojson' };
    default:
      return { problem: 'not-geojson', type: String(json.type ?? 'none') };
  }
}

function addPolygons(
  found: readonly unknown[],
  polygons: Polygon[],
  where: string,
): GeoJsonProblem | null {
  for (const polygon of found) {
    if (!Array.isArray(polygon) || !polygon.every(isRing)) return { problem: 'malformed', where };
    if (polygon.length > 0 && polygon[0].length > 0) polygons.push(polygon);
  }
  return null;
}

function isRing(ring: unknown): ring is Ring {
  return (
    Array.isArray(ring) &&
    ring.every(
      (position) =>
        Array.isArray(position) &&
        position.length >= 2 &&
        Number.isFinite(position[0]) &&
        Number.isFinite(position[1]),
    )
  );
}

/** Coordinates that cannot be degrees, or that are degrees the wrong way round. */
function coordinatesProblem(polygons: readonly Polygon[]): GeoJsonProblem | null {
  const positions = polygons.flat(2);
  const outside = positions.find(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  const isSwapped = (x: number, y: number) => x >= 41 && x <= 52 && y >= -6 && y <= 10;
  if (outside) {
    const [x, y] = outside;
    // Metropolitan France in RGF93 / Lambert-93 (EPSG:2154), in metres.
    const isLambert = x > 0 && x < 1_400_000 && y > 5_900_000 && y < 7_300_000;
    return { problem: isLambert ? 'lambert-93' : 'projected', position: outside };
  }
  return positions.every(([x, y]) => isSwapped(x, y))
    ? { problem: 'swapped', position: positions[0] }
    : null;
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
