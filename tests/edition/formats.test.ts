import { readFileSync } from 'node:fs';
import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  decodeColumn,
  type Observation,
  observationAt,
} from '../../src/edition/files/column-file.ts';
import { joinTerritories, type SharedTerritories } from '../../src/edition/files/share-alike.ts';
import type { TerritoryFile } from '../../src/edition/files/territory-file.ts';
import { columns as columnsOf, literal, rows } from '../../src/etl/duckdb.ts';
import {
  ask,
  gunzipped,
  gunzippedJson,
  levelIndex,
  publishedManifest,
  publishedPath,
  sharedDatabase,
} from './edition-folder.ts';

const manifest = publishedManifest();

describe.each(manifest.tables)(
  'table $name',
  ({ name, licence, parquet, csv, csvFrench, arrow, rows: count }) => {
    it('is the same in Parquet, both CSV and the database, row by row', async () => {
      const db = await sharedDatabase();
      const { path } = licence === 'odbl-1.0' ? manifest.files.duckdbOdbl! : manifest.files.duckdb;
      await db.run(`ATTACH ${literal(publishedPath(path))} AS edition (READ_ONLY)`);
      onTestFinished(async () => {
        await db.run('DETACH edition');
      });
      await db.run(
        `CREATE OR REPLACE TEMP TABLE published AS FROM read_parquet(${literal(publishedPath(parquet.path))})`,
      );
      const columns = await rows<{ column_name: string; column_type: string }>(
        db,
        'DESCRIBE FROM published',
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
      const fromFrench = `(SELECT * REPLACE (${texts.join(', ')}) FROM ${read(csvFrench, ';', ',')})`;
      const [published] = await rows(db, 'SELECT count(*)::INT AS size FROM published');
      expect(published).toEqual({ size: count });
      const same = columns.map(({ column_name: c }) => `p."${c}" IS NOT DISTINCT FROM o."${c}"`);
      for (const other of [read(csv, ',', '.'), fromFrench, `edition.${JSON.stringify(name)}`]) {
        expect(await rows(db, `DESCRIBE FROM ${other}`)).toMatchObject(
          columns.map(({ column_name }) => ({ column_name })),
        );
        // The shorter of two tables that are laid side by side is completed by rows that are not there.
        const [compared] = await rows(
          db,
          `SELECT count(*)::INT AS longest, count(o.there)::INT AS size,
             (list(p.rowid) FILTER (NOT (${same.join(' AND ')})))[:3] AS different
           FROM published p POSITIONAL JOIN (SELECT true AS there, * FROM ${other}) o`,
        );
        expect(compared).toEqual({ longest: count, size: count, different: null });
      }
    });

    it('opens as CSV without a word on its dialect', async () => {
      const db = await sharedDatabase();
      for (const { path } of [csv, csvFrench]) {
        const [found] = await rows<{ size: number }>(
          db,
          `SELECT count(*)::INT AS size FROM read_csv(${literal(publishedPath(path))})`,
        );
        expect(found?.size, path).toBe(count);
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

/** An indicator of a level: its territory by code, and what each has. */
interface Observed {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly status: readonly (string | null)[];
  readonly decimals: number;
}
type Observations = Map<string, Observed>;

/** Of the level that was asked last: both tests of a level read the same. */
let last: { readonly level: string; readonly found: Promise<Observations> } | null = null;

/** indicator → its columns in the published tables. */
function observed(level: string): Promise<Observations> {
  if (last?.level !== level) last = { level, found: readObserved(level) };
  return last.found;
}

async function readObserved(level: string): Promise<Observations> {
  const found: Observations = new Map();
  for (const name of [`indicators_${level}`, `odbl_indicators_${level}`]) {
    const table: Record<string, (number | string | null)[]> = await columnsOf(
      await sharedDatabase(),
      `FROM read_parquet(${literal(publishedPath(`tables/${name}.parquet`))})`,
    );
    const placeOf = new Map(table.code.map((code, place) => [code as string, place]));
    expect(placeOf.size).toBe(table.code.length);
    for (const { id, decimals } of manifest.indicators.filter(({ id }) => id in table)) {
      const numbers = (bound: string) => (table[`${id}_${bound}`] ?? table[id]) as number[];
      const status = table[`${id}_status`] as string[];
      found.set(id, { placeOf, low: numbers('low'), high: numbers('high'), status, decimals });
    }
  }
  return found;
}

/** What the tables say of a territory, rounded as the indicator is. */
function observationOf(
  { placeOf, low, high, status, decimals }: Observed,
  code: string,
): Observation {
  const place = placeOf.get(code);
  if (place === undefined) throw new RangeError(`${code} is not in the table`);
  const scale = 10 ** decimals;
  const [one, other] = [low[place], high[place]];
  if (one === null || other === null) return { kind: 'missing', reason: status[place] as 'secret' };
  const rounded = (value: number) => Math.round(value * scale) / scale;
  return one === other
    ? { kind: 'value', value: rounded(one) }
    : { kind: 'range', low: rounded(one), high: rounded(other) };
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
        differ(observationAt(column, i), observationOf(table, code), 0.1 ** indicator.decimals),
      );
      expect(wrong, indicator.id).toEqual([]);
      const absent = [...table.placeOf.keys()].flatMap((code) => {
        const said = observationOf(table, code);
        return said.kind === 'missing' ? [said.reason] : [];
      });
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
        differ(record.values[indicator.id], observationOf(table, code), 0.1 ** indicator.decimals),
      );
      expect(
        wrong.map(([code]) => code),
        indicator.id,
      ).toEqual([]);
    }
  });
});
