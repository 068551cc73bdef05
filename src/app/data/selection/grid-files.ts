import { parquetWriteBuffer } from 'hyparquet-writer';
import { csvPieces, frenchCsv, standardCsv } from '../../grid/csv-text.ts';
import type { Grid } from '../../grid/grid.ts';
import type { Piece } from '../zip-file.ts';
import type { SelectionFormat } from './selection.ts';
import { geoJsonPieces, type RowShapes } from './shape-features.ts';
import { workbookFile } from './workbook.ts';

/**
 * A grid in one of the formats offered, from its first piece to its last.
 *
 * @param shapes of its rows, for GeoJSON.
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
    case 'xlsx':
      return [new Uint8Array(await (await workbookFile(grid, onProgress)).arrayBuffer())];
  }
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
