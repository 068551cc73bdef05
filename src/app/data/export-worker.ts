import { csvText, frenchCsv } from './csv-text.ts';
import { readParquet } from './read-parquet.ts';
import type { ExportAnswer, ExportJob } from './run-export.ts';

// One job a worker: cancelling is ending it.
self.addEventListener('message', async ({ data }: MessageEvent<ExportJob>) => {
  const answer = (message: ExportAnswer) => self.postMessage(message);
  try {
    answer({ kind: 'result', content: await french(data) });
  } catch (error) {
    answer({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
  }
});

async function french({ parquet }: ExportJob): Promise<Blob> {
  const response = await fetch(parquet);
  if (!response.ok) throw new Error(`${parquet}: HTTP status ${response.status}`);
  const grid = await readParquet(await response.arrayBuffer());
  return new Blob([csvText(grid, frenchCsv)], { type: 'text/csv;charset=utf-8' });
}
