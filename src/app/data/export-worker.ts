import { csvText, frenchCsv } from './csv-text.ts';
import { readParquet } from './read-parquet.ts';
import type { ExportAnswer, ExportJob } from './run-export.ts';
import { selectionZip } from './selection/selection-zip.ts';

const answer = (message: ExportAnswer) => self.postMessage(message);

// One job a worker: cancelling is ending it.
self.addEventListener('message', async ({ data }: MessageEvent<ExportJob>) => {
  try {
    answer({ kind: 'result', content: await made(data) });
  } catch (error) {
    answer({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
  }
});

async function made(job: ExportJob): Promise<Blob> {
  if (job.kind === 'french-csv') {
    const grid = await readParquet(await read(job.parquet));
    return new Blob([csvText(grid, frenchCsv)], { type: 'text/csv;charset=utf-8' });
  }
  const zip = await selectionZip(job, read, (fraction) => answer({ kind: 'progress', fraction }));
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

async function read(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return response.arrayBuffer();
}
