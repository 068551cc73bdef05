import type { Topology } from 'topojson-specification';
import { gunzipWhereNeeded } from '../edition/gunzip.ts';
import { levelShapes } from '../edition/level-shapes.ts';
import { csvText, frenchCsv } from '../grid/csv-text.ts';
import type { Grid } from '../grid/grid.ts';
import { serveJob } from '../worker/serve-job.ts';
import { readParquet } from './read-parquet.ts';
import type { ExportJob, ShapesJob } from './run-export.ts';
import { selectionZip } from './selection/selection-zip.ts';
import { geoJsonFile, geoParquetFile, rowShapes } from './shapes/shape-files.ts';

serveJob<ExportJob, Blob>(async (job, onProgress) => {
  if (job.kind === 'french-csv') {
    const grid = await readParquet(await read(job.parquet));
    return new Blob([csvText(grid, frenchCsv)], { type: 'text/csv;charset=utf-8' });
  }
  if (job.kind === 'shapes') return shapesFile(job);
  const zip = await selectionZip(job, { read, readTopology }, onProgress);
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
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
  const shapes = rowShapes(grid, levelShapes(await readTopology(job.topology), level));
  return job.format === 'geojson'
    ? new Blob([geoJsonFile(grid, shapes) as Uint8Array<ArrayBuffer>], {
        type: 'application/geo+json',
      })
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
