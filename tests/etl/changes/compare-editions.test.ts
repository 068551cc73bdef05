import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditionChanges } from '../../../src/edition/files/edition-changes.ts';
import type { Manifest } from '../../../src/edition/manifest.ts';
import { loadCatalogue } from '../../../src/etl/catalogue.ts';
import { compareEditions } from '../../../src/etl/changes/compare-editions.ts';
import { runDerivation } from '../../../src/etl/derive/run-derivation.ts';
import { literal, rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { publishedTables } from '../../../src/etl/publish/published-tables/published-tables.ts';
import { publishTables } from '../../../src/etl/publish/table-files/tables.ts';
import { loadSources } from '../../../src/etl/stage/load-sources.ts';
import { ChangesBody } from '../../../src/sheet/changes/changes-body.tsx';
import { renderChanges } from '../../../src/sheet/changes/render-changes.tsx';
import { pageWords } from '../../../src/sheet/indicator/indicator-context.ts';
import { withOneCommune } from '../one-commune.ts';

let root: string;
const folder = (name: string) => join(root, name);

/** Derives and publishes the tables of a France of a few communes. */
async function publish(
  name: string,
  date: string,
  change: (db: DuckDBConnection) => Promise<unknown>,
) {
  const catalogue = await loadCatalogue();
  await withOneCommune(async (db) => {
    await db.run(`
      INSERT INTO commune (code, name, department, region) VALUES ('01002', 'Bey', '01', '84');
      INSERT INTO municipal_population (code, population) VALUES ('01002', 30);
      INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01002', 5.1, 46);
      INSERT INTO post_contact_2020 (id, name, kind, commune, longitude, latitude, "position")
        VALUES ('p1', 'Bureau', 'bureau', '01001', 5, 46, 'source');`);
    await change(db);
    await runDerivation(db, catalogue, [], () => {});
    const tables = publishedTables(
      catalogue,
      (sources) => (sources.includes('laposte-2020') ? 'odbl-1.0' : 'licence-ouverte-2.0'),
      (await loadSources(folders.sources)).map(({ id }) => id),
    ).filter(({ name }) =>
      /^(territories|(odbl_)?indicators_(commune|departement|region|pays))$/.test(name),
    );
    const { records } = await publishTables(db, folder(name), `${date}-0123abcd`, tables);
    const manifest = { id: `${date}-0123abcd`, date, tables: records };
    await writeFile(join(folder(name), 'manifest.json'), JSON.stringify(manifest));
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ecarts-changes-'));
  await publish('before', '2025-11-22', async () => {});
  // A row of a source changes, one goes, one comes.
  await publish('after', '2026-11-22', (db) =>
    db.run(`
      UPDATE post_contact_2020 SET longitude = 5.5;
      UPDATE municipal_population SET population = 12 WHERE code = '01001';
      DELETE FROM commune WHERE code = '01002';
      INSERT INTO commune (code, name, department, region) VALUES ('01003', 'Ceyzérieu', '01', '84');
      INSERT INTO municipal_population (code, population) VALUES ('01003', 30);
      INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01003', 5.2, 46);`),
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('two editions', () => {
  test('differ by their territories and values, counted exactly', async () => {
    const changes = await compareEditions(folder('before'), folder('after'));
    expect(changes.previous).toEqual({ id: '2025-11-22-0123abcd', date: '2025-11-22' });
    expect(changes.territories).toEqual([
      {
        level: 'commune',
        appeared: [{ code: '01003', name: 'Ceyzérieu' }],
        vanished: [{ code: '01002', name: 'Bey' }],
      },
    ]);
    expect(changes.indicators).toEqual({ appeared: [], vanished: [] });
    const of = (indicator: string) =>
      changes.values
        .filter((one) => one.indicator === indicator)
        .map(({ level, appeared, vanished, changed }) => [level, appeared, vanished, changed]);
    expect(of('population')).toEqual([
      ['commune', 1, 1, 1],
      ['departement', 0, 0, 1],
      ['pays', 0, 0, 1],
      ['region', 0, 0, 1],
    ]);
    expect(of('distance_la_poste_km')).toEqual([
      ['commune', 1, 1, 1],
      ['departement', 0, 0, 1],
      ['pays', 0, 0, 1],
      ['region', 0, 0, 1],
    ]);
    const others = changes.values.filter(
      ({ indicator }) => indicator !== 'population' && !indicator.includes('la_poste'),
    );
    expect(others).toEqual([]);
    expect([changes.compared, changes.same, changes.hasOdblRows]).toEqual([30, 0, true]);
  });

  test('have each difference as a row', async () => {
    const path = join(folder('after'), 'changes', '2025-11-22-0123abcd');
    const found = await withDatabase(':memory:', (db) =>
      rows(
        db,
        `SELECT code, change, before_low, after_high FROM read_parquet(${literal(`${path}.parquet`)}) WHERE level = 'commune'`,
      ),
    );
    expect(found).toEqual([
      { code: '01001', change: 'changed', before_low: 10, after_high: 12 },
      { code: '01002', change: 'vanished', before_low: 30, after_high: null },
      { code: '01003', change: 'appeared', before_low: null, after_high: 30 },
    ]);
    const csv = await readFile(`${path}.csv`, 'utf8');
    expect(csv).toContain('pays,population,FR,France,changed,40.0,40.0,42.0,42.0');
  });

  test('have the rows that derive from ODbL data in files of their own', async () => {
    const of = async (part: string) => {
      const path = join(folder('after'), 'changes', part, '2025-11-22-0123abcd');
      const found = await withDatabase(':memory:', (db) =>
        rows<{ indicator: string }>(
          db,
          `SELECT DISTINCT indicator FROM read_parquet(${literal(`${path}.parquet`)}) ORDER BY ALL`,
        ),
      );
      const csv = (await readFile(`${path}.csv`, 'utf8')).trimEnd().split('\n').slice(1);
      const inCsv = [...new Set(csv.map((line) => line.split(',')[1]))].sort();
      const indicators = found.map(({ indicator }) => indicator);
      expect(inCsv).toEqual(indicators);
      return indicators;
    };
    expect(await of('')).toEqual(['population']);
    const apart = await of('odbl');
    expect(apart).toContain('distance_la_poste_km');
    expect(apart.filter((id) => !id.includes('la_poste'))).toEqual([]);
  });

  test('are told on a page, in both languages', async () => {
    const path = join(folder('after'), 'changes', '2025-11-22-0123abcd.json');
    const changes = JSON.parse(await readFile(path, 'utf8')) as EditionChanges;
    const { id } = changes.current;
    const manifest = { id, date: '2026-11-22', levels: [], indicators: [] } as unknown as Manifest;
    const plain = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s/g, ' ');
    const french = plain(
      renderChanges({ manifest, comparisons: [changes] }, { styles: [], script: '' }, null),
    );
    const total = (kind: 'changed' | 'appeared' | 'vanished') =>
      changes.values.reduce((sum, one) => sum + one[kind], 0);
    expect(french).toContain(
      `${changes.compared} valeurs comparées : ${changes.same} sont les mêmes, ${total('changed')} ont changé, ${total('appeared')} apparaissent, ${total('vanished')} disparaissent.`,
    );
    expect(french).toContain('ligne à ligne : CSV · Parquet · Licence Ouverte 2.0');
    expect(french).toContain('Ce qui dérive de données ODbL, à part : CSV · Parquet · ODbL 1.0');
    expect(french).toContain('Ceyzérieu (01003)');
    const words = pageWords('en');
    const body = createElement(ChangesBody, { words, manifest, comparisons: [] });
    expect(plain(renderToStaticMarkup(body))).toContain(`Edition ${id} was compared with no`);
  });

  test('cannot be compared when they are one, or when one is missing', async () => {
    await expect(compareEditions(folder('after'), folder('after'))).rejects.toThrow('itself');
    await expect(compareEditions(folder('none'), folder('after'))).rejects.toThrow(
      'manifest.json is missing',
    );
  });
});
