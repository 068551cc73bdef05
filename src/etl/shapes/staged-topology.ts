import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';

/** The shapes staged under a name (`communes`, `qpv`…), sharing their arcs. */
export async function stagedTopology(stagedFolder: string, name: string): Promise<Topology> {
  const bytes = await readFile(join(stagedFolder, 'shapes', `${name}.topojson.gz`));
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as Topology;
}
