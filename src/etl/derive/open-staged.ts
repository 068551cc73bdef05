import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal } from '../duckdb.ts';

/** Makes every staged table readable under its name. */
export async function openStaged(db: DuckDBConnection, stagedFolder: string): Promise<void> {
  const folder = join(stagedFolder, 'tables');
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.parquet')) continue;
    const name = file.slice(0, -'.parquet'.length);
    await db.run(
      `CREATE TABLE ${identifier(name)} AS FROM read_parquet(${literal(join(folder, file))})`,
    );
  }
}
