/** Names of geometries by their number (OGC 06-103r4, ISO/IEC 13249-3). */
const types = [
  'Geometry',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;

/** Flag of a coordinate system before the coordinates, in the dialect of PostGIS. */
const WITH_SRID = 0x20000000;

/** A geometry as far as a place needs it: where it is a point, its coordinates. */
export interface PointGeometry {
  readonly type: string;
  readonly coordinates?: readonly [x: number, y: number];
}

/**
 * The point of a geometry in well-known binary, ISO or PostGIS, with or without heights; of any other
 * geometry its type alone, and `Geometry` where the bytes are of none.
 */
export function pointOfWkb(bytes: Uint8Array): PointGeometry {
  try {
    return geometryAt(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  } catch (error) {
    // Fewer bytes than the geometry says.
    if (error instanceof RangeError) return { type: types[0] };
    throw error;
  }
}

function geometryAt(view: DataView, start: number): PointGeometry {
  const isLittleEndian = view.getUint8(start) === 1;
  const written = view.getUint32(start + 1, isLittleEndian);
  const type = types[(written & 0x0fffffff) % 1000] ?? types[0];
  const body = start + 5 + ((written & WITH_SRID) !== 0 ? 4 : 0);
  // Some programs write every point as a collection of one.
  if (type === 'MultiPoint' && view.getUint32(body, isLittleEndian) === 1) {
    return geometryAt(view, body + 4);
  }
  if (type !== 'Point') return { type };
  const x = view.getFloat64(body, isLittleEndian);
  return { type, coordinates: [x, view.getFloat64(body + 8, isLittleEndian)] };
}
