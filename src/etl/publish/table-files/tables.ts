import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DictionaryFile } from '../../../edition/files/dictionary-file.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import { type LicenceId, licences, licencesOfWhole } from '../../../edition/licences.ts';
import type { TableRecord } from '../../../edition/manifest.ts';
import type { Text } from '../../../edition/text.ts';
import { identifier, literal, rows } from '../../duckdb.ts';
import { digestFile } from '../../stage/staged-index.ts';
import { writeGzip } from '../write-file.ts';
import { arrowStream } from './arrow-stream.ts';
import { type CsvCopy, frenchCopy, standardCopy } from './csv-copies.ts';

/** A table of the edition, before it is written. */
export interface PublishedTable {
  readonly name: string;
  readonly title: Text;
  readonly licence: LicenceId;
  /** Ids of the sources that it is made of. */
  readonly sources: readonly string[];
  /** Of what it is made of, where that is not all under `licence`. */
  readonly partLicences?: readonly LicenceId[];
  readonly sql: string;
  /** Meaning and unit of each column, in order; the query must yield exactly these. */
  readonly columns: readonly {
    readonly name: string;
    readonly unit?: string;
    readonly description: Text;
  }[];
}

/**
 * Writes tables as Parquet (which carries the edition, the licences and what columns mean), CSV in
 * two dialects and Arrow, and copies them into the edition's databases: one for all that may be
 * combined, one for what derives from ODbL sources.
 *
 * @throws an Error naming the table when a query yields other columns than documented.
 */
export async function publishTables(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  tables: readonly PublishedTable[],
): Promise<{
  records: TableRecord[];
  dictionary: DictionaryFile['tables'];
  duckdb: FileRecord;
  duckdbOdbl: FileRecord | null;
}> {
  await mkdir(join(folder, 'tables'), { recursive: true });
  const records: TableRecord[] = [];
  const dictionary: Record<string, DictionaryFile['tables'][string]> = {};
  const databases = {
    main: join(folder, 'ecarts.duckdb'),
    odbl: join(folder, 'ecarts-odbl.duckdb'),
  };
  // A storage version that the engine in the browser reads, whichever engine writes.
  await db.run(`ATTACH ${literal(databases.main)} AS main_edition (STORAGE_VERSION 'v1.0.0')`);
  const hasOdbl = tables.some(({ licence }) => licence === 'odbl-1.0');
  if (hasOdbl)
    await db.run(`ATTACH ${literal(databases.odbl)} AS odbl_edition (STORAGE_VERSION 'v1.0.0')`);
  for (const table of tables) {
    const target = `${table.licence === 'odbl-1.0' ? 'odbl_edition' : 'main_edition'}.${identifier(table.name)}`;
    await db.run(`CREATE TABLE ${target} AS ${table.sql}`);
    const columns = await documentedColumns(db, table, target);
    const metadata = parquetMetadata(edition, table, columns);
    const record = await writeTable(db, folder, table, target, metadata);
    records.push(record);
    dictionary[table.name] = await withSizes(db, join(folder, record.parquet.path), columns);
  }
  await db.run(`CHECKPOINT main_edition; DETACH main_edition`);
  if (hasOdbl) await db.run(`CHECKPOINT odbl_edition; DETACH odbl_edition`);
  return {
    records,
    dictionary,
    duckdb: { path: 'ecarts.duckdb', ...(await digestFile(databases.main)) },
    duckdbOdbl: hasOdbl
      ? { path: 'ecarts-odbl.duckdb', ...(await digestFile(databases.odbl)) }
      : null,
  };
}

type DocumentedColumn = Omit<DictionaryFile['tables'][string][number], 'parquetBytes'>;

/** The columns with what each takes in the Parquet file. */
async function withSizes(
  db: DuckDBConnection,
  parquet: string,
  columns: readonly DocumentedColumn[],
): Promise<DictionaryFile['tables'][string]> {
  const found = await rows<{ name: string; bytes: number | bigint }>(
    db,
    `SELECT path_in_schema AS name, sum(total_compressed_size) AS bytes
     FROM parquet_metadata(${literal(parquet)}) GROUP BY name`,
  );
  const sizes = new Map(found.map(({ name, bytes }) => [name, Number(bytes)]));
  return columns.map((column) => ({ ...column, parquetBytes: sizes.get(column.name) ?? 0 }));
}

/** Type and meaning of each column. */
async function documentedColumns(
  db: DuckDBConnection,
  table: PublishedTable,
  target: string,
): Promise<readonly DocumentedColumn[]> {
  const described = await rows<{ column_name: string; column_type: string }>(
    db,
    `DESCRIBE ${target}`,
  );
  const found = described.map(({ column_name }) => column_name).join(', ');
  const documented = table.columns.map(({ name }) => name).join(', ');
  if (found !== documented) {
    throw new Error(`table ${table.name} has columns\n  ${found}\nbut documents\n  ${documented}`);
  }
  return table.columns.map((column, i) => ({
    name: column.name,
    type: described[i].column_type,
    unit: column.unit ?? null,
    description: column.description.fr,
    descriptionEn: column.description.en,
  }));
}

/** What a Parquet file says of itself, wherever it is copied: key-value pairs of its footer. */
function parquetMetadata(
  edition: string,
  table: PublishedTable,
  columns: readonly DocumentedColumn[],
): string {
  const held = licencesOf(table).map((id) => ({
    id,
    title: licences[id].label.fr,
    path: licences[id].url,
  }));
  const pairs = {
    edition,
    table: table.name,
    title: JSON.stringify(table.title),
    licences: JSON.stringify(held),
    columns: JSON.stringify(columns),
  };
  return Object.entries(pairs)
    .map(([key, value]) => `${identifier(key)}: ${literal(value)}`)
    .join(', ');
}

function licencesOf({ licence, partLicences }: PublishedTable): readonly LicenceId[] {
  return licencesOfWhole([licence, ...(partLicences ?? [])]);
}

async function writeTable(
  db: DuckDBConnection,
  folder: string,
  table: PublishedTable,
  target: string,
  metadata: string,
): Promise<TableRecord> {
  const file = async (path: string, { sql, options }: CsvCopy): Promise<FileRecord> => {
    await db.run(`COPY (${sql}) TO ${literal(join(folder, path))} (${options})`);
    return { path, ...(await digestFile(join(folder, path))) };
  };
  const [{ n }] = await rows<{ n: number }>(db, `SELECT count(*) AS n FROM ${target}`);
  return {
    name: table.name,
    title: table.title,
    licence: table.licence,
    licences: licencesOf(table),
    sources: table.sources,
    rows: n,
    parquet: await file(`tables/${table.name}.parquet`, {
      sql: `FROM ${target}`,
      options: `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880, KV_METADATA {${metadata}}`,
    }),
    csv: await file(`tables/${table.name}.csv`, await standardCopy(db, target)),
    csvFrench: await file(`tables/${table.name}.fr.csv`, await frenchCopy(db, target)),
    arrow: await writeGzip(
      folder,
      `arrow/${table.name}.arrow.gz`,
      await arrowStream(db, `FROM ${target}`),
    ),
  };
}
