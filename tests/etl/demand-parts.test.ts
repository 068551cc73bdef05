import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/etl/catalogue.ts';
import { runDerivation } from '../../src/etl/derive-edition.ts';
import { rows } from '../../src/etl/duckdb.ts';
import { withOneCommune } from './one-commune.ts';

test('a QPV across two communes is split in whole people; both sums stay', async () => {
  await withOneCommune(async (db) => {
    await db.run(`
      INSERT INTO commune (code, name, department, region) VALUES ('01002', 'Bec', '01', '84');
      INSERT INTO municipal_population (code, population) VALUES ('01002', 40);
      INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01002', 5.1, 46.1);
      INSERT INTO qpv (code, name, department, longitude, latitude, area_km2)
        VALUES ('QN00101M', 'Les Prés', '01', 5.05, 46.05, 1);
      INSERT INTO qpv_commune (qpv, commune, area_share)
        VALUES ('QN00101M', '01001', 0.5), ('QN00101M', '01002', 0.5);
      INSERT INTO qpv_population (qpv, population) VALUES ('QN00101M', 15);`);
    await runDerivation(db, await loadCatalogue(), [], () => {});
    const parts = await rows(
      db,
      'SELECT id, commune, qpv, longitude, population, territory FROM demand_part ORDER BY id',
    );
    const territory = 'mainland';
    expect(parts).toEqual([
      { id: '01001', commune: '01001', qpv: null, longitude: 5, population: 3, territory },
      { id: '01002', commune: '01002', qpv: null, longitude: 5.1, population: 32, territory },
      {
        id: 'QN00101M-01001',
        commune: '01001',
        qpv: 'QN00101M',
        longitude: 5.05,
        population: 7,
        territory,
      },
      {
        id: 'QN00101M-01002',
        commune: '01002',
        qpv: 'QN00101M',
        longitude: 5.05,
        population: 8,
        territory,
      },
    ]);
  });
});
