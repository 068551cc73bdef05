import { runJob } from '../worker/run-job.ts';
import type { SelectionJob } from './selection/selection-zip.ts';

/** Formats of shapes that are made in the page. */
export const shapeFormats = ['geojson', 'geoparquet'] as const;
export type ShapeFormat = (typeof shapeFormats)[number];

/** The shapes of a level, with codes, names and populations in the order of its index. */
export interface ShapesJob {
  readonly kind: 'shapes';
  readonly level: string;
  /** Absolute address of the TopoJSON file. */
  readonly topology: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly population: readonly (number | null)[];
  readonly format: ShapeFormat;
}

/** What the worker is asked: a table of the edition as French CSV, a selection, or shapes. */
export type ExportJob =
  | {
      readonly kind: 'french-csv';
      /** Absolute address of the Parquet file. */
      readonly parquet: string;
    }
  | SelectionJob
  | ShapesJob;

/** Makes a file in a worker of its own. See `runJob`. */
export function runExport(
  job: ExportJob,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<Blob> {
  const open = () => new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return runJob<ExportJob, Blob>(open, job, signal, onProgress);
}
