import type { Topology } from 'topojson-specification';
import { shapeFinder } from '../../edition/level-shapes.ts';
import type { Grid, GridColumn } from '../../grid/grid.ts';
import { readParquet } from '../read-parquet.ts';
import { zipFile } from '../zip-file.ts';
import { gridFile } from './grid-files.ts';
import { hasShapes, type SelectionFormat } from './selection.ts';
import type { SelfDescription } from './selection-metadata.ts';
import { rowShapes } from './shape-features.ts';

/** What the worker is asked to put in a zip. */
export interface SelectionJob extends SelfDescription {
  readonly parts: readonly { readonly parquet: string; readonly columns: readonly string[] }[];
  /** Codes kept; null: all. */
  readonly codes: readonly string[] | null;
  readonly format: SelectionFormat;
  /** Level and absolute address of the outlines, for the formats that have them. */
  readonly shapes: { readonly level: string; readonly topology: string };
  readonly fileName: string;
  /** Other files of the archive, by name. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads the parts of a selection, keeps its rows, and zips the data with what explains them.
 *
 * @param read gives the bytes of a Parquet file
 * @param readTopology gives the outlines of a level
 * @throws an Error when the tables do not have the same territories.
 */
export async function selectionZip(
  job: SelectionJob,
  {
    read,
    readTopology,
  }: {
    readonly read: (address: string) => Promise<ArrayBuffer>;
    readonly readTopology: (address: string) => Promise<Topology>;
  },
  onProgress: (fraction: number) => void,
): Promise<Blob> {
  const grids: Grid[] = [];
  for (const [i, { parquet, columns }] of job.parts.entries()) {
    const withCode = columns.includes('code') ? columns : ['code', ...columns];
    grids.push(await readParquet(await read(parquet), withCode));
    onProgress((0.5 * (i + 1)) / job.parts.length);
  }
  const grid = keptRows(sideBySide(grids), job.codes);
  const { level, topology } = job.shapes;
  const shapes = hasShapes(job.format)
    ? rowShapes(grid, shapeFinder(await readTopology(topology), level))
    : () => null;
  const pieces = await gridFile(grid, job, shapes, (fraction) => onProgress(0.5 + 0.5 * fraction));
  return zipFile([
    { name: job.fileName, pieces },
    ...Object.entries(job.texts).map(([name, text]) => ({ name, pieces: [text] })),
  ]);
}

/** The columns of all grids; they have the same codes in the same order, kept once. */
function sideBySide([first, ...others]: readonly Grid[]): Grid {
  const codes = codesOf(first);
  for (const other of others) {
    if (codesOf(other).some((code, i) => code !== codes[i])) {
      throw new Error('the tables of the selection do not have the same territories');
    }
  }
  const added = others.flatMap(({ columns }) => columns.filter(({ name }) => name !== 'code'));
  return { rows: first.rows, columns: [...first.columns, ...added] };
}

function codesOf({ columns }: Grid): GridColumn['values'] {
  return columns.find(({ name }) => name === 'code')!.values;
}

function keptRows(grid: Grid, codes: readonly string[] | null): Grid {
  if (!codes) return grid;
  const wanted = new Set<unknown>(codes);
  const kept = codesOf(grid).flatMap((code, row) => (wanted.has(code) ? [row] : []));
  return {
    rows: kept.length,
    columns: grid.columns.map((column) => ({
      ...column,
      values: kept.map((row) => column.values[row]),
    })),
  };
}
