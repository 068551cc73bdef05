import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, withDatabase } from '../../src/etl/duckdb.ts';
import { folders } from '../../src/etl/folders.ts';
import type { SourceDeclaration } from '../../src/etl/source.ts';
import { loadSources } from '../../src/etl/stage/load-sources.ts';

/** The staged tables of a source as declared, without rows. */
export async function createStagedTables(
  db: DuckDBConnection,
  source: SourceDeclaration,
): Promise<void> {
  for (const { name, columns } of source.tables) {
    const declared = columns.map((column) => `${identifier(column.name)} ${column.type}`);
    await db.run(`CREATE TABLE ${identifier(name)} (${declared.join(', ')})`);
  }
}

/**
 * Every staged table of the project, as declared and empty, but for one commune (01001, ten people)
 * with its département, région, population and chef-lieu: enough to derive from.
 */
export function withOneCommune(use: (db: DuckDBConnection) => Promise<void>): Promise<void> {
  return withDatabase(':memory:', async (db) => {
    for (const source of await loadSources(folders.sources)) await createStagedTables(db, source);
    await db.run(`
      INSERT INTO commune (code, name, department, region) VALUES ('01001', 'Aix', '01', '84');
      INSERT INTO department (code, name, region) VALUES ('01', 'Ain', '84');
      INSERT INTO region (code, name) VALUES ('84', 'Auvergne-Rhône-Alpes');
      INSERT INTO municipal_population (code, population) VALUES ('01001', 10);
      INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01001', 5, 46);`);
    await use(db);
  });
}
