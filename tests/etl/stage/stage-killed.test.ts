import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { folderFiles } from '../../../src/etl/folder-files.ts';
import { digestFile, readStagedIndex } from '../../../src/etl/stage/staged-index.ts';
import { recoverFolder } from '../../../src/etl/swap-folder.ts';
import { runKilled } from '../killed-process.ts';
import { communesCsv, communesSource, type TinyProject, tinyProject } from './tiny-project.ts';

let project: TinyProject;
beforeEach(async () => {
  project = await tinyProject();
});
afterEach(() => project.remove());

const run = (killAfter?: number) =>
  runKilled('stage/stage-process.ts', [project.folder], killAfter);

/** Population of the first commune in the staged folder, every file of which must be as indexed. */
async function readable(): Promise<number> {
  const folder = project.stagedFolder;
  await recoverFolder(folder);
  const { files } = await readStagedIndex(folder);
  expect(['index.json', ...files.map(({ path }) => path)]).toEqual(await folderFiles(folder));
  for (const { path, sha256 } of files) {
    expect((await digestFile(join(folder, path))).sha256).toBe(sha256);
  }
  return withDatabase(':memory:', async (db) => {
    const table = join(folder, 'tables', 'tiny_commune.parquet');
    const [first] = await rows<{ population: number }>(db, `FROM '${table}' ORDER BY code LIMIT 1`);
    return first.population;
  });
}

test('staging killed at any moment leaves the previous data whole and readable, or the new', async () => {
  const source = await communesSource(project, 'tiny');
  await writeFile(
    join(project.sourcesFolder, 'tiny', 'source.ts'),
    `export default ${JSON.stringify(source)};`,
  );
  await run();
  expect(await readable()).toBe(10);
  const old = join(project.folder, 'old');
  await cp(project.stagedFolder, old, { recursive: true });
  await project.putRaw('tiny/communes.csv', communesCsv.replace('Aix,10', 'Aix,11'));
  const { changes } = await run();
  expect(await readable()).toBe(11);
  expect(changes).toBeGreaterThan(5);
  const found: number[] = [];
  for (let moment = 0; moment <= changes; moment++) {
    await rm(project.stagedFolder, { recursive: true });
    await cp(old, project.stagedFolder, { recursive: true });
    expect((await run(moment)).killed).toBe(true);
    found.push(await readable());
  }
  expect(new Set(found)).toEqual(new Set([10, 11]));
  expect(found).toEqual([...found].sort((a, b) => a - b));
});
