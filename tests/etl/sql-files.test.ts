import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/etl/catalogue.ts';
import { runDerivation } from '../../src/etl/derive/run-derivation.ts';
import { identifier, runSqlFile, withDatabase } from '../../src/etl/duckdb.ts';
import { folders, projectRoot } from '../../src/etl/folders.ts';
import { ledgerSchemaSql } from '../../src/etl/ledger/ledger.ts';
import type { SourceDeclaration } from '../../src/etl/source.ts';
import { checkTable } from '../../src/etl/stage/check/check-table.ts';
import { loadSources } from '../../src/etl/stage/load-sources.ts';
import { createStagedTables, withOneCommune } from './one-commune.ts';

const etl = join(projectRoot, 'src', 'etl');
const sqlFiles = (await readdir(etl, { recursive: true }))
  .filter((path) => path.endsWith('.sql'))
  .sort();
const sources = await loadSources(folders.sources);

describe('every SQL file', () => {
  test('is found', () => {
    expect(sqlFiles.length).toBeGreaterThanOrEqual(sources.length);
  });

  test.each(sqlFiles)('%s parses', async (path) => {
    const sql = await readFile(join(etl, path), 'utf8');
    await withDatabase(':memory:', async (db) => {
      const statements = await db.extractStatements(sql);
      expect(statements.count).toBeGreaterThan(0);
    });
  });
});

/** Empty raw tables of a source, every column text, as its files are read. */
async function createRawTables(db: DuckDBConnection, source: SourceDeclaration): Promise<void> {
  for (const { table, columns = [], format } of source.files) {
    if (!table) continue;
    const names = format.kind === 'geojson' ? [...columns, '_geometry'] : columns;
    const declared = names.map((name) => `, ${identifier(name)} VARCHAR`).join('');
    await db.run(`CREATE TABLE ${identifier(table)} (_row BIGINT${declared})`);
  }
}

test('staging SQL runs on files without rows, and makes tables of the declared columns and types', async () => {
  await withDatabase(':memory:', async (db) => {
    await db.run(ledgerSchemaSql);
    // A sum over no row is null.
    await db.run('ALTER TABLE ledger_kept ALTER rows_kept DROP NOT NULL');
    let ran = 0;
    for (const source of sources) {
      const sql = join(folders.sources, source.id, 'stage.sql');
      // What `prepare` makes from bytes is not declared: the source’s own tests run its SQL.
      if (source.prepare || !existsSync(sql)) {
        await createStagedTables(db, source);
        continue;
      }
      await createRawTables(db, source);
      await runSqlFile(db, sql);
      for (const table of source.tables) expect(await checkTable(db, source.id, table)).toEqual([]);
      if (source.id === 'cog-passage-2025') await source.finish?.({ db } as never);
      ran++;
    }
    expect(ran).toBeGreaterThan(sources.length / 2);
  });
});

test('the SQL of the catalogue and of the derivation runs on staged tables as declared', async () => {
  const catalogue = await loadCatalogue();
  await withOneCommune(async (db) => {
    await runDerivation(db, catalogue, [], () => {});
  });
});
