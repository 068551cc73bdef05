import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { ledgerSchemaSql } from '../../../src/etl/ledger/ledger.ts';

/** A declaration that has everything, to be changed. */
export const declaration = {
  id: 'voiture',
  services: ['desk'],
  file: 'minutes.csv',
  title: { fr: 'Temps en voiture', en: 'Times by car' },
  producer: 'Préfecture',
  vintage: '2026-10',
  licence: 'licence-ouverte-2.0',
  landing: null,
};

/** A folder of supplied files, by name, as long as it is used. */
export async function withSuppliedFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'ecarts-supplied-'));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The quality ledger as it is read back from staged Parquet: empty here, and without keys. */
export async function createStagedLedger(db: DuckDBConnection): Promise<void> {
  const names = ['ledger', 'ledger_rows', 'ledger_kept'];
  for (const name of names) await db.run(`DROP TABLE IF EXISTS ${name}`);
  await db.run(ledgerSchemaSql);
  for (const name of names) {
    await db.run(`CREATE TABLE read_back AS FROM ${name}; DROP TABLE ${name};
      ALTER TABLE read_back RENAME TO ${name}`);
  }
}
