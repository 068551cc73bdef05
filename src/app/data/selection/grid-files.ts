import type { MultiPolygon, Polygon } from 'geojson';
import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import { boundingBox, unionOfBoxes } from '../../../core/geo/shapes/bounding-box.ts';
import { GEOMETRY, geoMetadata } from '../../../edition/files/geo-parquet.ts';
import { csvPieces, frenchCsv, standardCsv } from '../../grid/csv-text.ts';
import type { Grid } from '../../grid/grid.ts';
import type { Piece } from '../zip-file.ts';
import type { SelectionFormat } from './selection.ts';
import type { SelfDescription } from './selection-metadata.ts';
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
  { format, metadata, sourceRows }: SelfDescription & { readonly format: SelectionFormat },
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
      return [parquetBytes(parquetColumns(grid), metadata)];
    case 'geoparquet':
      return [geoParquet(grid, shapes, metadata)];
    case 'xlsx': {
      const workbook = await workbookFile(grid, sourceRows, onProgress);
      return [new Uint8Array(await workbook.arrayBuffer())];
    }
  }
}

/** The grid with the shape of each row beside it, as geopandas, QGIS and DuckDB read them. */
function geoParquet(
  grid: Grid,
  shapeOf: RowShapes,
  metadata: SelfDescription['metadata'],
): Uint8Array {
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
  return parquetBytes([...parquetColumns(grid), geometry], {
    geo: JSON.stringify(geo),
    ...metadata,
  });
}

/** A Parquet file, and the pairs that its footer carries. */
function parquetBytes(
  columnData: Parameters<typeof parquetWriteBuffer>[0]['columnData'],
  metadata: SelfDescription['metadata'],
): Uint8Array {
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
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
