import { serveJob } from '../worker/serve-job.ts';
import { csvText, frenchCsv } from './csv-text.ts';
import { readParquet } from './read-parquet.ts';
import type { ExportJob } from './run-export.ts';
import { selectionZip } from './selection/selection-zip.ts';

serveJob<ExportJob, Blob>(async (job, onProgress) => {
  if (job.kind === 'french-csv') {
    const grid = await readParquet(await read(job.parquet));
    return new Blob([csvText(grid, frenchCsv)], { type: 'text/csv;charset=utf-8' });
  }
  const zip = await selectionZip(job, read, onProgress);
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
});

async function read(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return response.arrayBuffer();
}
