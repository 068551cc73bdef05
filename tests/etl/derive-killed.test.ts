import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nextFolder } from '../../src/etl/swap-folder.ts';
import { runKilled } from './killed-process.ts';

/** It derives the whole of France, which a busy machine may take minutes to do. */
const PATIENCE_MS = 240_000;

it(
  'leaves the last edition as it was when it is killed while it publishes the next',
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'ecarts-derive-'));
    const folder = join(root, 'edition');
    const manifest = JSON.stringify({ id: 'the last one' });
    try {
      await mkdir(folder);
      await writeFile(join(folder, 'manifest.json'), manifest);
      expect(await runKilled('derive-process.ts', [folder], 8)).toMatchObject({ killed: true });
      // Something of the next edition was there already, beside the last.
      expect(await readdir(nextFolder(folder))).not.toEqual([]);
      expect(await readdir(folder)).toEqual(['manifest.json']);
      expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(manifest);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  },
  PATIENCE_MS,
);
