/** Name of the column of shapes. */
export const GEOMETRY = 'geometry';

/**
 * What makes a Parquet file a GeoParquet one (https://geoparquet.org/releases/v1.1.0/), under the key
 * `geo`: shapes as WKB in the column `geometry`, shells counter-clockwise, on WGS 84, its default.
 *
 * @param types of the shapes, as GeoJSON names them, repeated or not
 * @param bbox west, south, east, north of all of them; null without any
 */
export function geoMetadata(
  types: readonly string[],
  bbox: readonly [number, number, number, number] | null,
): object {
  return {
    version: '1.1.0',
    primary_column: GEOMETRY,
    columns: {
      [GEOMETRY]: {
        encoding: 'WKB',
        geometry_types: [...new Set(types)].sort(),
        orientation: 'counterclockwise',
        ...(bbox ? { bbox } : {}),
      },
    },
  };
}
