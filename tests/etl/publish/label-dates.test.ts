import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { networkHistory } from '../../../src/catalogue/network-history.ts';
import type { PointsFile } from '../../../src/edition/files/points-file.ts';
import { loadCatalogue } from '../../../src/etl/catalogue.ts';
import { runDerivation } from '../../../src/etl/derive/run-derivation.ts';
import { publishPoints } from '../../../src/etl/publish/pages/points-files.ts';
import { withOneCommune } from '../one-commune.ts';

test('places carry the date of their label where the list has one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'points-'));
  try {
    await withOneCommune(async (db) => {
      await db.run(`
        INSERT INTO france_services_2024 (id, name, commune, longitude, latitude, "position", itinerant, is_branch, label_date)
        VALUES ('a', 'Aix', '01001', 5, 46, 'source', false, false, '2020-01-25'),
          ('b', 'Bec', '01001', 5, 46, 'source', false, false, NULL);
        INSERT INTO msap_2018 (id, town, commune, longitude, latitude, "position")
        VALUES ('m', 'Aix', '01001', 5, 46, 'source');`);
      const catalogue = await loadCatalogue();
      await runDerivation(db, catalogue, [], () => {});
      const written = await publishPoints(db, folder, catalogue);
      const read = async (id: string): Promise<PointsFile> => {
        const { file } = written.get(id)!;
        return JSON.parse(gunzipSync(await readFile(join(folder, file.path))).toString());
      };
      expect((await read('france-services')).labelDates).toEqual(['2020-01-25', null]);
      expect((await read('msap-2018')).labelDates).toBeNull();
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the history names services of the catalogue, oldest first', async () => {
  const { services } = await loadCatalogue();
  const vintages = networkHistory.snapshots.map(({ service }) => {
    const found = services.find(({ id }) => id === service);
    if (!found) throw new Error(`unknown service "${service}"`);
    return found.vintage;
  });
  expect(vintages).toEqual([...vintages].sort());
  expect(services.map(({ id }) => id)).toContain(networkHistory.labelDates);
});
