import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { EditionFileError } from '../../../edition/files/column-file.ts';
import type { EditionFiles } from '../edition-files.ts';
import { type Answer, askConnection } from './ask-connection.ts';
import { readingVerbs, writingVerb } from './reading-statements.ts';
import { startEngine } from './start-engine.ts';

/** A row of a result: numbers, strings, booleans or null. */
export type SqlRow = Record<string, string | number | boolean | null>;

/** The edition's tables, to be asked in SQL (DuckDB dialect). */
export interface Database {
  /** `range`: the database file is read piece by piece; `arrow`: table by table, where the host serves no ranges. */
  readonly mode: 'range' | 'arrow';
  /**
   * @param tables the tables that the query reads.
   * @throws the engine's error.
   */
  readonly query: (sql: string, tables: readonly string[]) => Promise<SqlRow[]>;
  /**
   * Rows as they come, at most `limit` of them; the query can be cancelled between two steps.
   *
   * One query at a time: the next waits for the one before to end, or to have been cancelled.
   *
   * @throws the engine's error, or an Error when a statement does more than read; the signal's
   *   reason when it is aborted.
   */
  readonly ask: (
    sql: string,
    tables: readonly string[],
    options: { readonly limit: number; readonly signal: AbortSignal },
  ) => Promise<Answer>;
}

let opened: Promise<Database> | null = null;

/** Opens the database of the edition when a view first needs it; once for the page. */
export function openDatabase(files: EditionFiles): Promise<Database> {
  if (!opened) {
    opened = open(files);
    opened.catch(() => {
      opened = null;
    });
  }
  return opened;
}

async function open(files: EditionFiles): Promise<Database> {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const engine = await startEngine();
  await engine.open({
    // Long whole numbers come as they are: cast to doubles they would be rounded.
    query: { castDecimalToDouble: true },
    // Reading by range needs all three: the defaults fetch the whole file.
    filesystem: { reliableHeadRequests: true, allowFullHTTPReads: true, forceFullHTTPReads: false },
  });
  const connection = await engine.connect();
  const address = files.address(files.manifest.files.duckdb.path);
  if (await servesRanges(address)) {
    await engine.registerFileURL('ecarts.duckdb', address, duckdb.DuckDBDataProtocol.HTTP, false);
    await connection.query(`ATTACH 'ecarts.duckdb' AS edition (READ_ONLY); USE edition;`);
    const { duckdbOdbl } = files.manifest.files;
    let besides: Promise<unknown> | null = null;
    /** What derives from ODbL data lives in a database of its own, opened when a query names it. */
    const openBesides = async (tables: readonly string[]) => {
      const isNamed = files.manifest.tables.some(
        ({ name, licence }) => licence === 'odbl-1.0' && tables.includes(name),
      );
      if (!isNamed || !duckdbOdbl) return;
      besides ??= engine
        .registerFileURL(
          'ecarts-odbl.duckdb',
          files.address(duckdbOdbl.path),
          duckdb.DuckDBDataProtocol.HTTP,
          false,
        )
        .then(() =>
          connection.query(
            `ATTACH 'ecarts-odbl.duckdb' AS odbl (READ_ONLY); SET search_path = 'edition,odbl';`,
          ),
        );
      besides.catch(() => {
        besides = null;
      });
      await besides;
    };
    return databaseOf(connection, 'range', openBesides);
  }
  const loaded = new Map<string, Promise<void>>();
  const load = (name: string) => {
    let table = loaded.get(name);
    if (!table) {
      table = insertArrow(files, connection, name);
      loaded.set(name, table);
      table.catch(() => loaded.delete(name));
    }
    return table;
  };
  const loadAll = async (tables: readonly string[]) => {
    for (const name of tables) await load(name);
  };
  return databaseOf(connection, 'arrow', loadAll);
}

/** @param prepare brings the tables that a query reads within its reach. */
function databaseOf(
  connection: AsyncDuckDBConnection,
  mode: Database['mode'],
  prepare: (tables: readonly string[]) => Promise<void>,
): Database {
  return {
    mode,
    query: async (sql, tables) => {
      await prepare(tables);
      return run(connection, sql);
    },
    ask: oneAtATime(async (sql, tables, options) => {
      refuseWriting(sql);
      await prepare(tables);
      return askConnection(connection, sql, options);
    }),
  };
}

function refuseWriting(sql: string): void {
  const verb = writingVerb(sql);
  if (verb) {
    throw new Error(
      `Read-only: ${verb} is refused. A statement begins with ${readingVerbs.join(', ')}.`,
    );
  }
}

/** Two queries on a connection would take each other's rows. */
function oneAtATime(ask: Database['ask']): Database['ask'] {
  let before: Promise<unknown> = Promise.resolve();
  return (sql, tables, options) => {
    const answer = before.then(() => {
      options.signal.throwIfAborted();
      return ask(sql, tables, options);
    });
    before = answer.catch(() => undefined);
    return answer;
  };
}

/** Whether the host answers one byte when asked for one, uncompressed: else attaching would fail. */
async function servesRanges(address: string): Promise<boolean> {
  const response = await fetch(address, { headers: { Range: 'bytes=0-0' } });
  const good = response.status === 206 && !response.headers.get('Content-Encoding');
  await response.body?.cancel();
  return good;
}

async function insertArrow(
  files: EditionFiles,
  connection: AsyncDuckDBConnection,
  name: string,
): Promise<void> {
  const record = files.manifest.tables.find((table) => table.name === name);
  if (!record) throw new EditionFileError('manifest.json', `has no table "${name}"`);
  const bytes = await files.bytes(record.arrow.path);
  await connection.insertArrowFromIPCStream(bytes, { name, create: true });
}

async function run(connection: AsyncDuckDBConnection, sql: string): Promise<SqlRow[]> {
  const result = await connection.query(sql);
  const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
  return result
    .toArray()
    .map((row) =>
      Object.fromEntries(Object.entries(row.toJSON()).map(([name, value]) => [name, plain(value)])),
    ) as SqlRow[];
}
