import { parquetWriteBuffer } from 'hyparquet-writer';
import { csvPieces, frenchCsv, standardCsv } from '../../grid/csv-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { geoJsonPieces, parquetColumns, type RowShapes } from '../shapes/shape-files.ts';
import type { Piece } from '../zip-file.ts';
import type { SelectionFormat } from './selection.ts';
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
