import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import { boundingBox } from '../../../core/geo/bounding-box.ts';
import type { PolygonGeometry } from '../../../core/geo/polygon.ts';
import type { Grid } from '../../grid/grid.ts';

/** Shape of the territory of each row; null where there is none. */
export type RowShapes = readonly (PolygonGeometry | null)[];

/** The shapes of the rows of a grid, found by their column `code`. */
export function rowShapes(
  { columns }: Grid,
  shapes: ReadonlyMap<string, PolygonGeometry | null>,
): RowShapes {
  const codes = columns.find(({ name }) => name === 'code');
  if (!codes) throw new Error('a grid without codes has no shapes');
  return codes.values.map((code) => shapes.get(String(code)) ?? null);
}

/** A grid as GeoJSON (RFC 7946): a feature a row, a line a feature. */
export function geoJsonFile({ rows, columns }: Grid, shapes: RowShapes): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode('{"type":"FeatureCollection","features":[\n')];
  for (let row = 0; row < rows; row++) {
    const properties = Object.fromEntries(columns.map(({ name, values }) => [name, values[row]]));
    const feature = { type: 'Feature', properties, geometry: shapes[row] };
    pieces.push(encoder.encode(`${JSON.stringify(feature)}${row < rows - 1 ? ',' : ''}\n`));
  }
  pieces.push(encoder.encode(']}\n'));
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A grid as GeoParquet 1.1: its columns, and the shapes in WKB (longitude, latitude, WGS 84). */
export function geoParquetFile(grid: Grid, shapes: RowShapes): ArrayBuffer {
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
