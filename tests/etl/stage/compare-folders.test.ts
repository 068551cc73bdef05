import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderBytes, folderFiles } from '../../../src/etl/folder-files.ts';
import { compareFolders } from '../../../src/etl/stage/check/compare-folders.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-compare-'));
  for (const side of ['a', 'b']) await mkdir(join(folder, side, 'tables'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (path: string, content: string) => writeFile(join(folder, path), content);
const compare = () => compareFolders(join(folder, 'a'), join(folder, 'b'));

test('folders that hold the same bytes', async () => {
  for (const side of ['a', 'b']) await put(`${side}/tables/x`, 'same');
  expect(await compare()).toEqual([]);
});

test('every difference, sorted: missing, unexpected, other bytes of the same length', async () => {
  await put('a/tables/x', 'same');
  await put('b/tables/x', 'sane');
  await put('a/tables/gone', '1');
  await put('b/new', '2');
  expect(await compare()).toEqual([
    { path: 'new', kind: 'unexpected' },
    { path: 'tables/gone', kind: 'missing' },
    { path: 'tables/x', kind: 'different' },
  ]);
});

test('a folder that is not there holds nothing', async () => {
  await put('a/x', '123');
  await put('a/tables/y', '45');
  expect(await folderFiles(join(folder, 'a'))).toEqual(['tables/y', 'x']);
  expect(await folderBytes(join(folder, 'a'))).toBe(5);
  expect(await compareFolders(join(folder, 'a'), join(folder, 'none'))).toHaveLength(2);
  expect(await folderBytes(join(folder, 'none'))).toBe(0);
});
