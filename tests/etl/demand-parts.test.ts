import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/etl/catalogue.ts';
import { runDerivation } from '../../src/etl/derive/run-derivation.ts';
import { rows } from '../../src/etl/duckdb.ts';
import { readSupplied } from '../../src/etl/supplied/supplied-edition.ts';
import { withOneCommune } from './one-commune.ts';
import { createStagedLedger, withSuppliedFolder } from './supplied/supplied-folder.ts';

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

test('a commune without inhabitants has none, on all of its area', async () => {
  await withOneCommune(async (db) => {
    await db.run(`
      INSERT INTO commune (code, name, department, region) VALUES ('01002', 'Bec', '01', '84');
      INSERT INTO municipal_population (code, population) VALUES ('01002', 0);
      INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01002', 5.1, 46.1);
      INSERT INTO commune_shape (commune, area_km2) VALUES ('01002', 7.9);`);
    await runDerivation(db, await loadCatalogue(), [], () => {});
    expect(
      await rows(db, "SELECT population, area_km2 FROM demand_part WHERE commune = '01002'"),
    ).toEqual([{ population: 0, area_km2: 7.9 }]);
  });
});

test('the rest of a commune is spread over its squares, none of them owing people', async () => {
  const lines = Array.from({ length: 10 }, (_, i) => `1kmN257${i}E3930,1,01001`);
  const grid = {
    'grid.csv': ['idcar_1km,ind,lcog_geo', ...lines].join('\n'),
    'population-grid.json': JSON.stringify({
      files: ['grid.csv'],
      title: { fr: 'Grille', en: 'Grid' },
      producer: 'INSEE',
      vintage: '2021',
      licence: 'licence-ouverte-2.0',
    }),
  };
  const catalogue = await loadCatalogue();
  await withSuppliedFolder(grid, async (folder) => {
    const supplied = await readSupplied(folder, catalogue);
    await withOneCommune(async (db) => {
      await createStagedLedger(db);
      await db.run(`
        INSERT INTO commune_shape (commune, area_km2) VALUES ('01001', 30);
        INSERT INTO qpv (code, name, department, longitude, latitude, area_km2)
          VALUES ('QN00101M', 'Les Prés', '01', 5.05, 46.05, 1);
        INSERT INTO qpv_commune (qpv, commune, area_share) VALUES ('QN00101M', '01001', 1);
        INSERT INTO qpv_population (qpv, population) VALUES ('QN00101M', 4);`);
      const sources = await runDerivation(db, catalogue, [], () => {}, supplied);
      expect(sources).toMatchObject([{ id: 'population-grid', rowsIn: 10, rowsKept: 10 }]);
      const parts = await rows<{ population: number; area_km2: number }>(
        db,
        'SELECT id, population, area_km2 FROM demand_part WHERE qpv IS NULL ORDER BY id',
      );
      // Six people outside the QPV, six tenths of one in each square.
      expect(parts.map(({ population }) => population)).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
      expect(parts.every(({ area_km2 }) => area_km2 === 1)).toBe(true);
      expect(
        await rows(db, 'SELECT sum(population) AS people, count(*) AS points FROM demand_point'),
      ).toEqual([{ people: 10, points: 10 }]);
    });
  });
});
