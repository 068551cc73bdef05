import { boundingBox, unionOfBoxes } from '../core/geo/bounding-box.ts';
import type { PolygonGeometry } from '../core/geo/polygon.ts';

/** Name of the column of shapes. */
export const GEOMETRY = 'geometry';

/**
 * What makes a Parquet file a GeoParquet one (https://geoparquet.org/releases/v1.1.0/), under the key
 * `geo`: shapes as WKB in the column `geometry`, shells counter-clockwise, on WGS 84, its default.
 *
 * @param shapes null for a row without one.
 */
export function geoMetadata(shapes: readonly (PolygonGeometry | null)[]): object {
  const known = shapes.filter((shape) => shape !== null);
  return {
    version: '1.1.0',
    primary_column: GEOMETRY,
    columns: {
      [GEOMETRY]: {
        encoding: 'WKB',
        geometry_types: [...new Set(known.map(({ type }) => type))].sort(),
        orientation: 'counterclockwise',
        ...(known.length > 0 ? { bbox: unionOfBoxes(known.map(boundingBox)) } : {}),
      },
    },
  };
}
