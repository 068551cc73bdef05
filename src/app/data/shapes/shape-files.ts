import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import { boundingBox } from '../../../core/geo/bounding-box.ts';
import type { PolygonGeometry } from '../../../core/geo/polygon.ts';
import type { Grid } from '../../grid/grid.ts';
import { rowPieces } from '../../grid/row-pieces.ts';

/** Shape of the territory of a row; null where there is none. */
export type RowShapes = (row: number) => PolygonGeometry | null;

/** The shapes of the rows of a grid, found by their column `code`. */
export function rowShapes(
  { columns }: Grid,
  find: (code: string) => PolygonGeometry | null,
): RowShapes {
  const codes = columns.find(({ name }) => name === 'code');
  if (!codes) throw new Error('a grid without codes has no shapes');
  return (row) => find(String(codes.values[row]));
}

/** A grid as GeoJSON (RFC 7946), some rows at a time: a feature a row, a line a feature. */
export function* geoJsonPieces(
  { rows, columns }: Grid,
  shapes: RowShapes,
  onProgress?: (fraction: number) => void,
): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  const keys = columns.map(({ name }, i) => `${i > 0 ? ',' : ''}${JSON.stringify(name)}:`);
  const featureText = (row: number) => {
    let properties = '';
    for (let i = 0; i < columns.length; i++) {
      properties += keys[i] + JSON.stringify(columns[i].values[row]);
    }
    const end = row < rows - 1 ? ',\n' : '\n';
    return `{"type":"Feature","properties":{${properties}},"geometry":${JSON.stringify(shapes(row))}}${end}`;
  };
  yield* rowPieces(rows, featureText, onProgress);
  yield ']}\n';
}

/** A grid as GeoParquet 1.1: its columns, and the shapes in WKB (longitude, latitude, WGS 84). */
export function geoParquetFile(grid: Grid, shapeOf: RowShapes): ArrayBuffer {
  const shapes = Array.from({ length: grid.rows }, (_, row) => shapeOf(row));
  const known = shapes.filter((shape) => shape !== null);
  const boxes = known.map(boundingBox);
  const bbox = [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
  const geo = {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: [...new Set(known.map(({ type }) => type))].sort(),
        orientation: 'counterclockwise',
        ...(known.length > 0 ? { bbox } : {}),
      },
    },
  };
  return parquetWriteBuffer({
    columnData: [
      ...parquetColumns(grid),
      {
        name: 'geometry',
        type: 'BYTE_ARRAY',
        data: shapes.map((shape) => shape && geojsonToWkb(shape as never)),
        nullable: true,
      },
    ],
    kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
  });
}

/** Columns of a grid as the writer of Parquet takes them. */
export function parquetColumns({ columns }: Grid) {
  const types = { text: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;
  return columns.map(({ name, kind, values }) => ({
    name,
    type: types[kind],
    data: [...values],
    nullable: true,
  }));
}
