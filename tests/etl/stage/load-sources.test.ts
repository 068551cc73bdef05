import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folders, projectRoot } from '../../../src/etl/folders.ts';
import { loadSources } from '../../../src/etl/stage/load-sources.ts';
import { selectSources } from '../../../src/etl/stage/select-sources.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-sources-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes the folder of a source that makes `tables` and reads `reads`. */
async function putSource(name: string, tables: string[], reads: string[] = [], id = name) {
  await mkdir(join(folder, name));
  const declared = tables.map((table) => ({ name: table, key: ['code'], columns: [] }));
  const source = { id, files: [], tables: declared, reads };
  await writeFile(join(folder, name, 'source.ts'), `export default ${JSON.stringify(source)};\n`);
}

const loadedIds = async () => (await loadSources(folder)).map(({ id }) => id);

describe('loadSources', () => {
  test('each source comes after what it reads, otherwise by name', async () => {
    await putSource('a', ['a1'], ['z1']);
    await putSource('b', ['b1']);
    await putSource('m', ['m1', 'm2'], ['a1', 'b1']);
    await putSource('z', ['z1'], ['b1']);
    expect(await loadedIds()).toEqual(['b', 'z', 'a', 'm']);
  });

  test('sources that read each other in a circle: the circle is told', async () => {
    await putSource('a', ['a1'], ['b1']);
    await putSource('b', ['b1'], ['c1']);
    await putSource('c', ['c1'], ['a1']);
    await expect(loadedIds()).rejects.toThrow('sources read each other in a circle: a → b → c → a');
  });

  test('a source that reads itself is a circle', async () => {
    await putSource('a', ['a1'], ['a1']);
    await expect(loadedIds()).rejects.toThrow('circle: a → a');
  });

  test('a table that nobody declares', async () => {
    await putSource('a', ['a1'], ['nowhere']);
    await expect(loadedIds()).rejects.toThrow(
      'source a reads table "nowhere", which no source declares',
    );
  });

  test('a table that two sources declare', async () => {
    await putSource('a', ['same']);
    await putSource('b', ['same']);
    await expect(loadedIds()).rejects.toThrow('table "same" is declared by a and by b');
  });

  test('an id that is not the name of the folder', async () => {
    await putSource('a', ['a1'], [], 'other');
    await expect(loadedIds()).rejects.toThrow('id must be "a", found "other"');
  });
});

describe('selectSources', () => {
  test('takes what is read too, directly or not, in the same order', async () => {
    await putSource('a', ['a1'], ['z1']);
    await putSource('b', ['b1']);
    await putSource('m', ['m1'], ['a1']);
    await putSource('z', ['z1']);
    const sources = await loadSources(folder);
    const ids = (...wanted: string[]) => selectSources(sources, wanted).map(({ id }) => id);
    expect(ids('m')).toEqual(['z', 'a', 'm']);
    expect(ids('b', 'z')).toEqual(['z', 'b']);
    expect(() => ids('gone')).toThrow('unknown source "gone" (known: a, b, m, z)');
  });
});

describe('adding a source', () => {
  test('is adding a folder', async () => {
    await cp(join(projectRoot, 'src', 'etl'), join(folder, 'src', 'etl'), { recursive: true });
    await cp(join(projectRoot, 'src', 'core'), join(folder, 'src', 'core'), { recursive: true });
    await cp(join(projectRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    // Sources import packages: the copy finds them where the project does.
    await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const sourcesFolder = join(folder, 'src', 'etl', 'sources');
    const before = (await loadSources(folders.sources)).map(({ id }) => id);
    await mkdir(join(sourcesFolder, 'new-places'));
    await writeFile(
      join(sourcesFolder, 'new-places', 'source.ts'),
      `import { defineSource } from '../../source.ts';
       export default defineSource({
         id: 'new-places', title: { fr: 'Lieux', en: 'Places' }, producer: 'INSEE',
         licence: 'licence-ouverte-2.0', vintage: '2025', landing: null, files: [], reads: ['commune'],
         tables: [{ name: 'new_place', description: 'lieux', key: ['code'], columns: [] }], defects: [],
       });`,
    );
    const after = (await loadSources(sourcesFolder)).map(({ id }) => id);
    expect(after.filter((id) => !before.includes(id))).toEqual(['new-places']);
    expect(after).toHaveLength(before.length + 1);
    expect(after.indexOf('new-places')).toBeGreaterThan(after.indexOf('cog-2025'));
  });
});
