import { parquetWriteBuffer } from 'hyparquet-writer';
import writeExcelFile from 'write-excel-file/universal';
import { csvText, frenchCsv, standardCsv } from '../../grid/csv-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { geoJsonFile, parquetColumns, type RowShapes } from '../shapes/shape-files.ts';
import type { SelectionFormat } from './selection.ts';

/**
 * The bytes of a grid in one of the formats offered.
 *
 * @param shapes of its rows, for GeoJSON.
 */
export async function gridFile(
  grid: Grid,
  format: SelectionFormat,
  shapes: RowShapes,
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(csvText(grid, standardCsv));
    case 'french':
      return new TextEncoder().encode(csvText(grid, frenchCsv));
    case 'parquet':
      return new Uint8Array(parquetWriteBuffer({ columnData: parquetColumns(grid) }));
    case 'geojson':
      return geoJsonFile(grid, shapes);
    case 'xlsx':
      return new Uint8Array(await (await spreadsheet(grid)).arrayBuffer());
  }
}

/** Texts are stored as texts: no spreadsheet runs them. */
function spreadsheet({ rows, columns }: Grid): Promise<Blob> {
  const types = { text: String, number: Number, boolean: Boolean } as const;
  const header = columns.map(({ name }) => ({
    value: name,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ kind, values }) => {
      const value = values[row];
      return value === null ? null : { value, type: types[kind] };
    }),
  );
  return writeExcelFile([header, ...lines] as never, { stickyRowsCount: 1 }).toBlob();
}
