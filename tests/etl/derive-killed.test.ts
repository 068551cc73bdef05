import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { identifier, literal, rows } from '../../src/etl/duckdb.ts';
import { folders } from '../../src/etl/folders.ts';
import { nextFolder } from '../../src/etl/swap-folder.ts';
import { runKilled } from './killed-process.ts';
import { withOneCommune } from './one-commune.ts';
import { createStagedLedger } from './supplied/supplied-folder.ts';

/** Staged data of one commune, to derive in seconds what takes a minute of all of France. */
async function stageOneCommune(folder: string): Promise<void> {
  const [tables, shapes] = [join(folder, 'tables'), join(folder, 'shapes')];
  for (const path of [tables, shapes]) await mkdir(path, { recursive: true });
  await cp(join(folders.staged, 'index.json'), join(folder, 'index.json'));
  await withOneCommune(async (db) => {
    await createStagedLedger(db);
    for (const { name } of await rows<{ name: string }>(db, 'SHOW TABLES')) {
      await db.run(`COPY ${identifier(name)} TO ${literal(join(tables, `${name}.parquet`))}`);
    }
  });
  const square = {
    type: 'Topology',
    arcs: [
      [
        [4.9, 45.9],
        [5.1, 45.9],
        [5.1, 46.1],
        [4.9, 46.1],
        [4.9, 45.9],
      ],
    ],
  };
  const commune = { type: 'Polygon', arcs: [[0]], properties: { code: '01001' } };
  for (const [name, geometries] of [
    ['communes', [commune]],
    ['qpv', []],
  ] as const) {
    const objects = { [name]: { type: 'GeometryCollection', geometries } };
    const bytes = gzipSync(JSON.stringify({ ...square, objects }));
    await writeFile(join(shapes, `${name}.topojson.gz`), bytes);
  }
}

it('leaves the last edition as it was when it is killed while it publishes the next', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ecarts-derive-'));
  const [staged, folder] = [join(root, 'staged'), join(root, 'edition')];
  const manifest = JSON.stringify({ id: 'the last one' });
  try {
    await stageOneCommune(staged);
    await mkdir(folder);
    await writeFile(join(folder, 'manifest.json'), manifest);
    expect(await runKilled('derive-process.ts', [staged, folder], 8)).toMatchObject({
      killed: true,
    });
    // Something of the next edition was there already, beside the last.
    expect(await readdir(nextFolder(folder))).not.toEqual([]);
    expect(await readdir(folder)).toEqual(['manifest.json']);
    expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(manifest);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
