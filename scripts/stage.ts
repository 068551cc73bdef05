import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../src/etl/folders.ts';
import { loadSources } from '../src/etl/stage/load-sources.ts';
import { stageAll } from '../src/etl/stage/stage-all.ts';

// Temporary command line for trying sources alone, until `scripts/etl.ts` replaces it:
//   npx tsx scripts/stage.ts --mirror DIR --only id,id   (with what they read)
const { values } = parseArgs({
  options: { mirror: { type: 'string' }, only: { type: 'string' }, write: { type: 'boolean' } },
});
const mirror = values.mirror ?? process.env.ECARTS_MIRROR ?? folders.raw;
const all = await loadSources(folders.sources);
const wanted = new Set(values.only?.split(',') ?? all.map((source) => source.id));
for (const source of [...all].reverse()) {
  if (!wanted.has(source.id)) continue;
  for (const table of source.reads) {
    wanted.add(all.find((other) => other.tables.some((t) => t.name === table))!.id);
  }
}
const started = Date.now();
try {
  await stageAll({
    sources: all.filter((source) => wanted.has(source.id)),
    sourcesFolder: folders.sources,
    stagedFolder: folders.staged,
    locate: async (_source, file) => {
      const path = join(mirror, file.path);
      await stat(path);
      return { path, bytes: file.bytes, sha256: file.sha256 };
    },
    log: (message) => console.log(message),
    dryRun: !values.write,
  });
} catch (error) {
  console.error(error instanceof AggregateError ? error.errors.map((e) => e.stack) : error);
  process.exitCode = 1;
}
console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`);
