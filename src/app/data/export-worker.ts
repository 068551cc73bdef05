import type { Topology } from 'topojson-specification';
import { gunzipWhereNeeded } from '../edition/gunzip.ts';
import { serveJob } from '../worker/serve-job.ts';
import { type SelectionJob, selectionZip } from './selection/selection-zip.ts';

serveJob<SelectionJob, Blob>((job, onProgress) =>
  selectionZip(job, { read, readTopology }, onProgress),
);

async function read(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return response.arrayBuffer();
}

async function readTopology(address: string): Promise<Topology> {
  const bytes = await gunzipWhereNeeded(new Uint8Array(await read(address)));
  return JSON.parse(new TextDecoder().decode(bytes)) as Topology;
}
