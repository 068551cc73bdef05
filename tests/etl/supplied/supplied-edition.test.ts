import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { expect, test, vi } from 'vitest';
import { loadCatalogue } from '../../../src/etl/catalogue.ts';
import { runDerivation } from '../../../src/etl/derive/run-derivation.ts';
import { deriveEdition } from '../../../src/etl/derive-edition.ts';
import { deriveOrExit } from '../../../src/etl/derive-or-exit.ts';
import { rows } from '../../../src/etl/duckdb.ts';
import { editionId } from '../../../src/etl/edition-id.ts';
import { folders } from '../../../src/etl/folders.ts';
import { readTravel } from '../../../src/etl/publish/pages/travel-records.ts';
import { publishedTables } from '../../../src/etl/publish/published-tables/published-tables.ts';
import { loadSources } from '../../../src/etl/stage/load-sources.ts';
import { SourceProblem } from '../../../src/etl/stage/raw/file-problem.ts';
import { readStagedIndex } from '../../../src/etl/stage/staged-index.ts';
import {
  readSupplied,
  suppliedSources,
  withSupplied,
} from '../../../src/etl/supplied/supplied-edition.ts';
import { declarationFile } from '../../../src/etl/supplied/supplied-travel-times.ts';
import { withOneCommune } from '../one-commune.ts';
import { createStagedLedger, declaration, withSuppliedFolder } from './supplied-folder.ts';

const catalogue = await loadCatalogue();
const id = 'travel_time_france_services_min';
const supplied = (licence: string, minutes: string | number = 12) => ({
  [declarationFile]: JSON.stringify([{ ...declaration, services: ['france-services'], licence }]),
  'minutes.csv': `origin,destination,minutes\n01001,france-services:fs1,${minutes}\n`,
});
const digest = async (folder: string) => {
  const supplied = await readSupplied(folder, catalogue);
  const staged = await readStagedIndex(folders.staged);
  return editionId(
    '2026-11-22',
    staged,
    suppliedSources(supplied).flatMap(({ files }) => files),
  );
};

/** What is derived of one commune with one desk, ten kilometres and these minutes away. */
function withMinutes(
  licence: string,
  use: (
    db: DuckDBConnection,
    whole: Awaited<ReturnType<typeof loadCatalogue>>,
    sources: Awaited<ReturnType<typeof runDerivation>>,
  ) => Promise<void>,
): Promise<void> {
  return withSuppliedFolder(supplied(licence), async (folder) => {
    const matrices = await readSupplied(folder, catalogue);
    const whole = withSupplied(catalogue, matrices);
    await withOneCommune(async (db) => {
      await createStagedLedger(db);
      await db.run(`INSERT INTO france_services_2024 (id, name, commune, longitude, latitude, "position", itinerant)
        VALUES ('fs1', 'Maison', '01001', 5, 46.1, 'source', false)`);
      await use(db, whole, await runDerivation(db, whole, [], () => {}, matrices));
    });
  });
}

test('nothing supplied: the catalogue and the id of the edition are what they were', async () => {
  expect(withSupplied(catalogue, await readSupplied('/nowhere/at/all', catalogue))).toEqual(
    catalogue,
  );
  const staged = await readStagedIndex(folders.staged);
  expect(await digest('/nowhere/at/all')).toBe(await editionId('2026-11-22', staged));
});

test('other minutes make another edition', async () => {
  const ids = await Promise.all(
    [12, 13].map((minutes) => withSuppliedFolder(supplied('mit', minutes), digest)),
  );
  expect(new Set([...ids, await digest('/nowhere/at/all')]).size).toBe(3);
});

test('minutes are an indicator at every level, of a source with its licence, rows and digests', async () => {
  await withMinutes('licence-ouverte-2.0', async (db, whole, sources) => {
    expect(sources).toMatchObject([{ id: 'travel-times-voiture', rowsIn: 1, rowsKept: 1 }]);
    expect(sources[0]?.files[0]).toMatchObject({ path: 'supplied/minutes.csv' });
    expect(
      await rows(
        db,
        `SELECT level, low, reason FROM observation WHERE indicator = '${id}' AND level IN ('commune', 'pays') ORDER BY level`,
      ),
    ).toEqual([
      { level: 'commune', low: 12, reason: null },
      { level: 'pays', low: 12, reason: null },
    ]);
    const travel = await readTravel(db, 'commune', whole.indicators);
    expect(travel?.get('01001')).toEqual({
      [id]: { point: 'fs1', name: 'Maison', commune: '01001' },
    });
    expect(await readTravel(db, 'commune', catalogue.indicators)).toBeNull();
    const { label } = whole.indicators.find((one) => one.id === id)!;
    expect(label.fr).toBe(
      'Temps de trajet jusqu’au lieu le plus proche (France services) : Préfecture, octobre 2026',
    );
    expect(label.en).toBe(
      'Travel time to the nearest place (France services): Préfecture, October 2026',
    );
  });
});

test.each([
  ['licence-ouverte-2.0', ''],
  ['odbl-1.0', 'odbl_'],
])('minutes under %s are in tables of theirs', async (licence, prefix) => {
  await withMinutes(licence, async (db, whole) => {
    const included = [
      ...(await loadSources(folders.sources)).map((one) => one.id),
      'travel-times-voiture',
    ];
    const licenceOf = (ids: readonly string[]) =>
      ids.includes('laposte-2020') || (ids.includes('travel-times-voiture') && prefix)
        ? 'odbl-1.0'
        : 'licence-ouverte-2.0';
    const tables = publishedTables(whole, licenceOf, included);
    const holding = tables.filter(({ columns }) =>
      columns.some(({ name }) => name === id || name === `${id}_numerator`),
    );
    expect(holding.length).toBeGreaterThan(whole.levels.length);
    expect(holding.filter(({ name }) => name.startsWith('odbl_') !== (prefix !== ''))).toEqual([]);
    const times = tables.filter(({ name }) => name.endsWith('travel_times'));
    expect(times.map(({ name }) => name)).toEqual([`${prefix}travel_times`]);
    expect(await rows(db, times[0].sql)).toEqual([
      { origin: '01001', service: 'france-services', point: 'fs1', minutes: 12, reason: null },
    ]);
  });
});

test('a command line tells what is wrong as a table, and ends', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  try {
    const broken = { ...supplied('mit'), [declarationFile]: '[{"id": "Voiture 1"}]' };
    await expect(
      withSuppliedFolder(broken, (folder) => deriveOrExit(() => {}, folder)),
    ).rejects.toThrow('exit 1');
    expect(said.mock.calls.join()).toMatch(/travel-times\.json +1 +id +Voiture 1 +attendu : /);
    expect(said.mock.calls.join()).not.toContain('    at ');
  } finally {
    said.mockRestore();
    exit.mockRestore();
  }
});

test('a file that cannot be used leaves the last edition as it was', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ecarts-supplied-edition-'));
  try {
    const editionFolder = join(root, 'edition');
    await mkdir(editionFolder);
    await writeFile(join(editionFolder, 'manifest.json'), '{"id":"the last one"}');
    const broken = { ...supplied('mit'), [declarationFile]: '[{"id": 3}]' };
    const derive = (suppliedFolder: string) =>
      deriveEdition({
        stagedFolder: folders.staged,
        sourcesFolder: folders.sources,
        editionFolder,
        suppliedFolder,
        log: () => {},
      });
    await expect(withSuppliedFolder(broken, derive)).rejects.toBeInstanceOf(SourceProblem);
    expect(await readdir(editionFolder)).toEqual(['manifest.json']);
    expect(await readFile(join(editionFolder, 'manifest.json'), 'utf8')).toBe(
      '{"id":"the last one"}',
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
