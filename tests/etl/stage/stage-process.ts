/** Stages the tiny project in the folder given as argument, for the test that kills it. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSources } from '../../../src/etl/stage/load-sources.ts';
import { stageAll } from '../../../src/etl/stage/stage-all.ts';

const [folder = ''] = process.argv.slice(2);
const sourcesFolder = join(folder, 'sources');
await stageAll({
  sources: await loadSources(sourcesFolder),
  sourcesFolder,
  stagedFolder: join(folder, 'staged'),
  locate: async (_, file) => {
    const path = join(folder, 'mirror', file.path);
    return { path, bytes: (await stat(path)).size, sha256: file.sha256 };
  },
  log: () => {},
});
