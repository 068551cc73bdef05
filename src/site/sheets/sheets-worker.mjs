import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Thread of `buildSheets`: renders the batches that it is sent, and says when each is written. It is
// JavaScript because a thread reads no TypeScript before this line, however the process was started.
register();
const { sheetWriter } = await import('./write-sheets.ts');
const write = sheetWriter(workerData);
parentPort.on('message', (batch) => {
  write(batch);
  parentPort.postMessage('written');
});
