import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFolderLock } from '../../src/etl/folder-lock.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'ecarts-lock-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

test('a second process is told which one is at the folder, until that one ends, however it ends', async () => {
  const folder = join(parent, 'data', 'staged');
  const holder = spawn(process.execPath, [
    '--import',
    'tsx',
    join(import.meta.dirname, 'lock-process.ts'),
    folder,
  ]);
  try {
    await once(holder.stdout, 'data');
    await expect(withFolderLock(folder, async () => 'never')).rejects.toThrow(
      `une autre exécution (processus ${holder.pid}) est en train de remplacer ${folder}`,
    );
  } finally {
    holder.kill('SIGKILL');
    await once(holder, 'close');
  }
  expect(await withFolderLock(folder, async () => 'done')).toBe('done');
});

test('is let go when what it protects fails', async () => {
  const folder = join(parent, 'staged');
  const failing = withFolderLock(folder, () => Promise.reject(new Error('no room')));
  await expect(failing).rejects.toThrow('no room');
  expect(await withFolderLock(folder, async () => 'done')).toBe('done');
});
