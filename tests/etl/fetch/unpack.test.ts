import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpack } from '../../../src/etl/fetch/unpack.ts';
import { ZipProblem, zipEntries } from '../../../src/etl/fetch/zip-archive.ts';
import { declare, temporaryFolder } from './raw-file-fixture.ts';

const text = 'CODGEO;LIBGEO\n01001;L’Abergement-Clémenciat\n'.repeat(20);

/**
 * Written by CPython's zipfile: folder `geo/`, `geo/donnees_communes.csv` (deflate, the text above),
 * `lisez-moi.txt` (stored, « Notice »), archive comment « essai ».
 */
const archive = Buffer.from(
  'UEsDBBQAAAAAAAAAIVoAAAAAAAAAAAAAAAAEAAAAZ2VvL1BLAwQUAAAACAAAACFar3rkGDkAAACsAwAAGAAAAGdlby9kb25uZWVz' +
    'X2NvbW11bmVzLmNzdnP2d3F39bf28XQCUlwGhgYGhtY+jxpmOialFqWn5qbmleg65xxeCWQkZyaWcDmPKh9VPqp8YJQDAFBLAwQU' +
    'AAAAAAAAACFa1pFIiAcAAAAHAAAADQAAAGxpc2V6LW1vaS50eHROb3RpY2UKUEsBAhQDFAAAAAAAAAAhWgAAAAAAAAAAAAAAAAQA' +
    'AAAAAAAAAAAAAIABAAAAAGdlby9QSwECFAMUAAAACAAAACFar3rkGDkAAACsAwAAGAAAAAAAAAAAAAAAgAEiAAAAZ2VvL2Rvbm5l' +
    'ZXNfY29tbXVuZXMuY3N2UEsBAhQDFAAAAAAAAAAhWtaRSIgHAAAABwAAAA0AAAAAAAAAAAAAAIABkQAAAGxpc2V6LW1vaS50eHRQ' +
    'SwUGAAAAAAMAAwCzAAAAwwAAAAUAZXNzYWk=',
  'base64',
);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, 'x.part');
});
afterEach(() => folder.remove());

const take = async (bytes: Uint8Array, name: string, wanted: string | null = null) => {
  await writeFile(path, bytes);
  const taken = await unpack(
    declare('', [], { path: `s/${name}` }),
    path,
    wanted,
    'http://a/z.zip',
  );
  return { taken, text: await readFile(path, 'utf8') };
};

describe('zipEntries', () => {
  it('reads the directory of an archive, folders left out', async () => {
    await writeFile(path, archive);
    expect(await zipEntries(path)).toMatchObject([
      { name: 'geo/donnees_communes.csv', method: 8, bytes: Buffer.byteLength(text) },
      { name: 'lisez-moi.txt', method: 0, bytes: 7 },
    ]);
  });

  it('refuses an archive that is cut anywhere', async () => {
    for (let bytes = 0; bytes < archive.length - 5; bytes += 7) {
      await writeFile(path, archive.subarray(0, bytes));
      await expect(zipEntries(path)).rejects.toThrow(ZipProblem);
    }
  });
});

describe('unpack', () => {
  it.each([
    ['the entry named like the file', 'donnees_communes.csv', null],
    ['the entry named by the address', 'pop.csv', 'geo/donnees_communes.csv'],
    ['its last part, case ignored', 'pop.csv', 'DONNEES_communes.CSV'],
  ])('takes from an archive %s', async (_, name, wanted) => {
    expect(await take(archive, name, wanted)).toEqual({
      taken: ['zip:geo/donnees_communes.csv'],
      text,
    });
  });

  it('takes a stored entry', async () => {
    expect((await take(archive, 'lisez-moi.txt')).text).toBe('Notice\n');
  });

  it('opens a container in another', async () => {
    const { taken } = await take(gzipSync(gzipSync(archive)), 'donnees_communes.csv');
    expect(taken).toEqual(['gzip', 'gzip', 'zip:geo/donnees_communes.csv']);
  });

  it('leaves what the name announces', async () => {
    const zip = await take(archive, 'x.zip');
    expect(zip.taken).toEqual([]);
    expect(await readFile(path)).toEqual(archive);
    expect((await take(gzipSync(text), 'x.csv.gz')).taken).toEqual([]);
    expect((await take(Buffer.from(text), 'x.csv')).taken).toEqual([]);
  });

  it('names what an archive holds when the file is not there', async () => {
    await expect(take(archive, 'absent.csv')).rejects.toMatchObject({
      code: 'unexpected-content',
      url: 'http://a/z.zip',
      message: 'archive ZIP sans « absent.csv » : geo/donnees_communes.csv, lisez-moi.txt',
    });
  });

  it('refuses an entry whose content does not match its checksum', async () => {
    const damaged = Buffer.from(archive);
    damaged.write('Motice', damaged.indexOf('Notice'));
    await expect(take(damaged, 'lisez-moi.txt')).rejects.toThrow('somme de contrôle');
    expect(await readdir(folder.path)).toEqual(['x.part']);
  });
});
