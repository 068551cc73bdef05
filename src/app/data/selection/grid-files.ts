import type { MultiPolygon, Polygon } from 'geojson';
import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import { boundingBox, unionOfBoxes } from '../../../core/geo/shapes/bounding-box.ts';
import { GEOMETRY, geoMetadata } from '../../../edition/files/geo-parquet.ts';
import { csvPieces, frenchCsv, standardCsv } from '../../grid/csv-text.ts';
import type { Grid } from '../../grid/grid.ts';
import type { Piece } from '../zip-file.ts';
import type { SelectionFormat } from './selection.ts';
import { geoJsonPieces, type RowShapes } from './shape-features.ts';
import { workbookFile } from './workbook.ts';

/**
 * A grid in one of the formats offered, from its first piece to its last.
 *
 * @param shapes of its rows, for GeoJSON and GeoParquet.
 * @param onProgress told the fraction written (0–1).
 */
export async function gridFile(
  grid: Grid,
  format: SelectionFormat,
  shapes: RowShapes,
  onProgress: (fraction: number) => void,
): Promise<Iterable<Piece>> {
  switch (format) {
    case 'csv':
      return csvPieces(grid, standardCsv, onProgress);
    case 'french':
      return csvPieces(grid, frenchCsv, onProgress);
    case 'geojson':
      return geoJsonPieces(grid, shapes, onProgress);
    case 'parquet':
      return [new Uint8Array(parquetWriteBuffer({ columnData: parquetColumns(grid) }))];
    case 'geoparquet':
      return [geoParquet(grid, shapes)];
    case 'xlsx':
      return [new Uint8Array(await (await workbookFile(grid, onProgress)).arrayBuffer())];
  }
}

/** The grid with the shape of each row beside it, as geopandas, QGIS and DuckDB read them. */
function geoParquet(grid: Grid, shapeOf: RowShapes): Uint8Array {
  const shapes = Array.from({ length: grid.rows }, (_, row) => shapeOf(row));
  const known = shapes.filter((shape) => shape !== null);
  const geo = geoMetadata(
    known.map(({ type }) => type),
    known.length > 0 ? unionOfBoxes(known.map(boundingBox)) : null,
  );
  const geometry = {
    name: GEOMETRY,
    type: 'BYTE_ARRAY' as const,
    // What the writer takes for a geometry may be written to, and nothing is.
    data: shapes.map((shape) => shape && geojsonToWkb(shape as Polygon | MultiPolygon)),
    nullable: true,
  };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [...parquetColumns(grid), geometry],
      kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
    }),
  );
}

/** Columns of a grid as the writer of Parquet takes them. */
function parquetColumns({ columns }: Grid) {
  const types = { text: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;
  return columns.map(({ name, kind, values }) => ({
    name,
    type: types[kind],
    data: [...values],
    nullable: true,
  }));
}
