import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFile } from '../../../src/etl/fetch/hash-file.ts';
import { csvOf, sha256, temporaryFolder } from './raw-file-fixture.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

async function hashed(content: Uint8Array) {
  const path = join(folder.path, 'file');
  await writeFile(path, content);
  return hashFile(path);
}

describe('hashFile', () => {
  it('gives the published SHA-256 of « abc » (FIPS 180-4) and the size', async () => {
    expect(await hashed(Buffer.from('abc'))).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      bytes: 3,
    });
  });

  it('agrees with the whole file hashed at once, over several chunks', async () => {
    const content = csvOf(30_000);
    expect((await hashed(content)).sha256).toBe(sha256(content));
  });
});
