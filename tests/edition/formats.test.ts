import { readFileSync } from 'node:fs';
import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import {
  decodeColumn,
  type Observation,
  observationAt,
} from '../../src/edition/files/column-file.ts';
import { joinTerritories, type SharedTerritories } from '../../src/edition/files/share-alike.ts';
import type { TerritoryFile } from '../../src/edition/files/territory-file.ts';
import { literal, rows, withDatabase } from '../../src/etl/duckdb.ts';
import {
  ask,
  gunzipped,
  gunzippedJson,
  levelIndex,
  publishedManifest,
  publishedPath,
} from './edition-folder.ts';

const manifest = publishedManifest();

describe.each(manifest.tables)(
  'table $name',
  ({ name, licence, parquet, csv, csvFrench, arrow, rows: count }) => {
    it('is the same in Parquet, both CSV and the database', async () => {
      const database = licence === 'odbl-1.0' ? manifest.files.duckdbOdbl! : manifest.files.duckdb;
      await withDatabase(':memory:', async (db) => {
        await db.run(`ATTACH ${literal(publishedPath(database.path))} AS edition (READ_ONLY)`);
        const fromParquet = `read_parquet(${literal(publishedPath(parquet.path))})`;
        const columns = await rows<{ column_name: string; column_type: string }>(
          db,
          `DESCRIBE FROM ${fromParquet}`,
        );
        const types = columns.map((c) => `${literal(c.column_name)}: ${literal(c.column_type)}`);
        // A text that is empty and a text that is absent are told apart by quotes.
        const read = ({ path }: { path: string }, delimiter: string, decimal: string) =>
          `read_csv(${literal(publishedPath(path))}, auto_detect = false, header = true, delim = '${delimiter}', decimal_separator = '${decimal}', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${types.join(', ')}})`;
        // An apostrophe stands before what a spreadsheet would run.
        const texts = columns
          .filter((c) => c.column_type === 'VARCHAR')
          .map(
            ({ column_name: c }) => `regexp_replace("${c}", '^''([=+@\\t\\r-])', '\\1') AS "${c}"`,
          );
        const sizeOf = async (table: string) =>
          (await rows<{ size: number }>(db, `SELECT count(*)::INT AS size FROM ${table}`))[0]?.size;
        expect(await sizeOf(fromParquet)).toBe(count);
        const fromFrench = `(SELECT * REPLACE (${texts.join(', ')}) FROM ${read(csvFrench, ';', ',')})`;
        for (const other of [read(csv, ',', '.'), fromFrench, `edition.${JSON.stringify(name)}`]) {
          await db.run(`CREATE OR REPLACE TEMP TABLE other AS FROM ${other}`);
          expect(await sizeOf('other')).toBe(count);
          // As many rows, and none of one that the other lacks: the same rows.
          const lacking = await rows(db, `FROM ${fromParquet} EXCEPT ALL FROM other LIMIT 3`);
          expect(lacking).toEqual([]);
        }
      });
    });

    it('opens as CSV without a word on its dialect', async () => {
      for (const { path } of [csv, csvFrench]) {
        const [{ size }] = (await withDatabase(':memory:', (db) =>
          rows(db, `SELECT count(*)::INT AS size FROM read_csv(${literal(publishedPath(path))})`),
        )) as [{ size: number }];
        expect(size, path).toBe(count);
      }
      // The mark by which a spreadsheet sees that the text is UTF-8.
      const start = readFileSync(publishedPath(csvFrench.path)).subarray(0, 3).toString('hex');
      expect(start).toBe('efbbbf');
    });

    it('has the same rows in Arrow', async () => {
      const table = tableFromIPC(gunzipped(arrow.path));
      expect(table.numRows).toBe(count);
      const every = Math.max(1, Math.floor(count / 50));
      const sample = await ask<Record<string, unknown>>(
        `SELECT * EXCLUDE (place) FROM (SELECT *, row_number() OVER () - 1 AS place FROM {${name}}) WHERE place % ${every} = 0 ORDER BY place`,
      );
      expect(sample.length).toBeGreaterThan(0);
      const names = table.schema.fields.map((field) => field.name);
      expect(names).toEqual(Object.keys(sample[0]));
      sample.forEach((row, i) => {
        const found = table.get(i * every)!.toJSON() as Record<string, unknown>;
        for (const column of names) {
          const value = found[column];
          const plain = typeof value === 'bigint' ? Number(value) : value;
          expect(isDate(row[column]) ? asDate(plain) : plain, `${name}.${column}`).toEqual(
            row[column],
          );
        }
      });
    });
  },
);

const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function asDate(value: unknown): unknown {
  return typeof value === 'number' || value instanceof Date
    ? new Date(value).toISOString().slice(0, 10)
    : value;
}

type Observations = Map<string, Map<string, Observation>>;

/** Of the level that was asked last: both tests of a level read the same. */
let last: { readonly level: string; readonly found: Promise<Observations> } | null = null;

/** indicator → code → observation, from the published tables, rounded as the indicator is. */
function observed(level: string): Promise<Observations> {
  if (last?.level !== level) last = { level, found: readObserved(level) };
  return last.found;
}

async function readObserved(level: string): Promise<Observations> {
  const found: Observations = new Map();
  for (const table of [`indicators_${level}`, `odbl_indicators_${level}`]) {
    const rows = await ask<Record<string, number | string | null>>(`FROM {${table}}`);
    for (const { id, decimals } of manifest.indicators.filter(({ id }) => id in rows[0])) {
      const scale = 10 ** decimals;
      const number = (value: unknown) => Math.round(Number(value) * scale) / scale;
      const of = (row: (typeof rows)[number]): Observation => {
        const [low, high] = [row[`${id}_low`] ?? row[id], row[`${id}_high`] ?? row[id]];
        if (low === null || high === null) {
          return { kind: 'missing', reason: row[`${id}_status`] as 'secret' };
        }
        return low === high
          ? { kind: 'value', value: number(low) }
          : { kind: 'range', low: number(low), high: number(high) };
      };
      found.set(id, new Map(rows.map((row) => [row.code as string, of(row)])));
    }
  }
  return found;
}

/** Rounding twice (table, then file) may move the last digit by one. */
function differ(a: Observation, b: Observation, step: number): boolean {
  const bounds = (o: Observation) =>
    o.kind === 'missing' ? null : o.kind === 'value' ? [o.value, o.value] : [o.low, o.high];
  const [one, other] = [bounds(a), bounds(b)];
  if (!one || !other)
    return (a as { reason?: string }).reason !== (b as { reason?: string }).reason;
  return one.some((value, i) => Math.abs(value - other[i]) > step * 1.001);
}

describe.each(manifest.levels.map(({ id }) => id))('level %s', (level) => {
  it('has in each column file what the table says', async () => {
    const { codes } = levelIndex(manifest, level);
    const indicators = manifest.indicators.filter(({ levels }) => levels[level]);
    expect(indicators.length).toBeGreaterThan(15);
    const tables = await observed(level);
    for (const indicator of indicators) {
      const { column: file, known, missing } = indicator.levels[level];
      const column = decodeColumn(file.path, gunzipped(file.path), {
        edition: manifest.id,
        indicator: indicator.id,
        level,
      });
      const table = tables.get(indicator.id)!;
      expect(column.header.count).toBe(codes.length);
      const wrong = codes.filter((code, i) =>
        differ(observationAt(column, i), table.get(code)!, 0.1 ** indicator.decimals),
      );
      expect(wrong, indicator.id).toEqual([]);
      const absent = [...table.values()].flatMap((o) => (o.kind === 'missing' ? [o.reason] : []));
      expect(known, indicator.id).toBe(codes.length - absent.length);
      for (const [reason, count] of Object.entries(missing)) {
        expect(absent.filter((each) => each === reason).length, indicator.id).toBe(count);
      }
    }
  });

  it('has in the files of its territories what the table says', async () => {
    const { territories, territoriesOdbl } = manifest.levels.find(({ id }) => id === level)!;
    const { codes, shards } = levelIndex(manifest, level);
    const some = [...new Set(shards)].filter((shard) => ['all', '2A', '59', '974'].includes(shard));
    expect(some.length).toBeGreaterThan(0);
    const files = some.map((shard) =>
      joinTerritories(
        gunzippedJson<TerritoryFile>(`${territories}/${shard}.json.gz`),
        gunzippedJson<SharedTerritories>(`${territoriesOdbl}/${shard}.json.gz`),
      ),
    );
    const records = new Map(files.flatMap((file) => Object.entries(file.territories)));
    expect(records.size).toBe(codes.filter((_, i) => some.includes(shards[i])).length);
    const tables = await observed(level);
    for (const indicator of manifest.indicators) {
      const isTold = indicator.id in [...records.values()][0].values;
      // Those that nobody publishes for QPV have neither a value nor a reason there; nor have those
      // published of QPV only elsewhere.
      if (level !== 'qpv') expect(isTold, indicator.id).toBe(indicator.kind !== 'published-of-qpv');
      else if (indicator.kind === 'published-of-qpv') expect(isTold, indicator.id).toBe(true);
      const table = tables.get(indicator.id);
      expect(table !== undefined, indicator.id).toBe(isTold);
      if (!table) continue;
      const wrong = [...records].filter(([code, record]) =>
        differ(record.values[indicator.id], table.get(code)!, 0.1 ** indicator.decimals),
      );
      expect(
        wrong.map(([code]) => code),
        indicator.id,
      ).toEqual([]);
    }
  });
});
