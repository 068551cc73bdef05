import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Thread of `cutInThread`: tells its progress as text, then gives the archive. It is JavaScript
// because a thread reads no TypeScript before this line, however the process was started.
register();
const { tileArchive } = await import('./tile-archive.ts');
const archive = tileArchive(workerData, (message) => parentPort.postMessage(message));
parentPort.postMessage(archive, [archive.buffer]);
