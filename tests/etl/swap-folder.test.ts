import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextFolder, recoverFolder, swapFolder } from '../../src/etl/swap-folder.ts';
import { runKilled } from './killed-process.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'ecarts-swap-'));
  folder = join(parent, 'edition');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function fill(path: string, content: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  for (const name of ['a', 'b']) await writeFile(join(path, name), content);
}

/** What both files of the folder say; null when the folder is not whole. */
async function content(): Promise<string | null> {
  if (!existsSync(folder)) return null;
  const files = (await readdir(folder)).sort();
  if (files.join() !== 'a,b') return null;
  const said = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return said[0] === said[1] ? said[0] : null;
}

describe('swapFolder', () => {
  test('replaces everything at once and leaves nothing beside', async () => {
    await fill(folder, 'old');
    await writeFile(join(folder, 'c'), 'old');
    await fill(nextFolder(folder), 'new');
    await swapFolder(folder);
    expect(await content()).toBe('new');
    expect(await readdir(parent)).toEqual(['edition']);
  });

  test('makes the folder the first time', async () => {
    await fill(nextFolder(folder), 'new');
    await swapFolder(folder);
    expect(await content()).toBe('new');
  });

  test('keeps the old content when nothing was prepared', async () => {
    await fill(folder, 'old');
    await expect(swapFolder(folder)).rejects.toThrow('ENOENT');
    expect(await content()).toBe('old');
  });
});

describe('recoverFolder', () => {
  test('does nothing to a folder that is whole, or that never was', async () => {
    await recoverFolder(folder);
    expect(await readdir(parent)).toEqual([]);
    await fill(folder, 'old');
    await recoverFolder(folder);
    expect(await content()).toBe('old');
  });

  test('brings the last content back when a run was killed between the two renames', async () => {
    await fill(join(parent, '.edition-previous'), 'old');
    await fill(nextFolder(folder), 'new');
    await recoverFolder(folder);
    expect(await content()).toBe('old');
  });
});

test('killed at any moment, one whole content remains, and the next run goes through', async () => {
  await fill(folder, 'old');
  const { changes } = await runKilled('swap-process.ts', [folder]);
  expect(changes).toBeGreaterThanOrEqual(8);
  const found: (string | null)[] = [];
  for (let moment = 0; moment <= changes; moment++) {
    await rm(parent, { recursive: true });
    await fill(folder, 'old');
    const run = await runKilled('swap-process.ts', [folder], moment);
    expect(run.killed).toBe(true);
    await recoverFolder(folder);
    found.push(await content());
  }
  expect(found).not.toContain(null);
  const renamed = found.indexOf('new');
  expect(renamed).toBeGreaterThan(0);
  expect(found.slice(0, renamed).every((said) => said === 'old')).toBe(true);
  expect(found.slice(renamed).every((said) => said === 'new')).toBe(true);
  await runKilled('swap-process.ts', [folder]);
  expect(await content()).toBe('new');
});
