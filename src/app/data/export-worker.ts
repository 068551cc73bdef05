import type { Topology } from 'topojson-specification';
import { gunzipWhereNeeded } from '../edition/gunzip.ts';
import { shapeFinder } from '../edition/level-shapes.ts';
import { csvPieces, frenchCsv } from '../grid/csv-text.ts';
import type { Grid } from '../grid/grid.ts';
import { serveJob } from '../worker/serve-job.ts';
import { readParquet } from './read-parquet.ts';
import type { ExportJob, ShapesJob } from './run-export.ts';
import { selectionZip } from './selection/selection-zip.ts';
import { geoJsonPieces, geoParquetFile, rowShapes } from './shapes/shape-files.ts';

serveJob<ExportJob, Blob>(async (job, onProgress) => {
  if (job.kind === 'french-csv') {
    const grid = await readParquet(await read(job.parquet));
    return new Blob([...csvPieces(grid, frenchCsv)], { type: 'text/csv;charset=utf-8' });
  }
  if (job.kind === 'shapes') return shapesFile(job);
  return selectionZip(job, { read, readTopology }, onProgress);
});

async function shapesFile(job: ShapesJob): Promise<Blob> {
  const { level, codes, names, population } = job;
  const grid: Grid = {
    rows: codes.length,
    columns: [
      { name: 'code', kind: 'text', values: codes },
      { name: 'name', kind: 'text', values: names },
      { name: 'population', kind: 'number', values: population },
    ],
  };
  const shapes = rowShapes(grid, shapeFinder(await readTopology(job.topology), level));
  return job.format === 'geojson'
    ? new Blob([...geoJsonPieces(grid, shapes)], { type: 'application/geo+json' })
    : new Blob([geoParquetFile(grid, shapes)], { type: 'application/vnd.apache.parquet' });
}

async function read(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return response.arrayBuffer();
}

async function readTopology(address: string): Promise<Topology> {
  const bytes = await gunzipWhereNeeded(new Uint8Array(await read(address)));
  return JSON.parse(new TextDecoder().decode(bytes)) as Topology;
}
