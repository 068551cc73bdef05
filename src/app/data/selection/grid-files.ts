import { parquetWriteBuffer } from 'hyparquet-writer';
import { csvPieces, frenchCsv, standardCsv } from '../../grid/csv-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { geoJsonPieces, parquetColumns, type RowShapes } from '../shapes/shape-files.ts';
import type { Piece } from '../zip-file.ts';
import type { SelectionFormat } from './selection.ts';
import { workbookFile } from './workbook.ts';

/** A file of data, from its first piece to its last. */
export interface GridFile {
  readonly pieces: Iterable<Piece>;
  /** Whether the format is compressed already. */
  readonly isCompressed: boolean;
}

/**
 * A grid in one of the formats offered.
 *
 * @param shapes of its rows, for GeoJSON.
 * @param onProgress told the fraction written (0–1).
 */
export async function gridFile(
  grid: Grid,
  format: SelectionFormat,
  shapes: RowShapes,
  onProgress: (fraction: number) => void,
): Promise<GridFile> {
  const text = (pieces: Iterable<Piece>) => ({ pieces, isCompressed: false });
  const bytes = (buffer: ArrayBuffer) => ({
    pieces: [new Uint8Array(buffer)],
    isCompressed: true,
  });
  switch (format) {
    case 'csv':
      return text(csvPieces(grid, standardCsv, onProgress));
    case 'french':
      return text(csvPieces(grid, frenchCsv, onProgress));
    case 'geojson':
      return text(geoJsonPieces(grid, shapes, onProgress));
    case 'parquet':
      return bytes(parquetWriteBuffer({ columnData: parquetColumns(grid) }));
    case 'xlsx':
      return bytes(await (await workbookFile(grid, onProgress)).arrayBuffer());
  }
}
