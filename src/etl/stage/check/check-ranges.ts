import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, rows } from '../../duckdb.ts';
import type { SourceFile, StagedColumn, StagedTable } from '../../source.ts';
import type { FileProblem } from '../raw/file-problem.ts';
import { rowHolding } from './raw-rows.ts';

/** Impossible values of a column that are told one by one; past them, the column is at fault. */
const mostTold = 20;

/** No commune has more people than Paris, nor more land than Maripasoula. */
const people = [0, 3_000_000] as const;
const ofUnit: Readonly<Record<string, readonly [number, number]>> = {
  persons: people,
  habitants: people,
  households: people,
  'km²': [0, 20_000],
  percent: [0, 100],
  '°': [-180, 180],
};

/** What numbers of a staged column can be: nothing counted or measured is below 0. */
function rangeOf({ range, unit = '' }: StagedColumn): readonly [number, number] {
  return range ?? ofUnit[unit] ?? [0, Number.POSITIVE_INFINITY];
}

/**
 * The numbers of a table that cannot be (below 0, a share above 100…), with the row of the raw `files`
 * where each was read, if it can be found.
 */
export async function checkRanges(
  db: DuckDBConnection,
  source: string,
  table: StagedTable,
  files: readonly SourceFile[],
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const column of table.columns) {
    if (!/INT|DOUBLE|FLOAT|DECIMAL/.test(column.type)) continue;
    const [low, high] = rangeOf(column);
    const message =
      high === Number.POSITIVE_INFINITY
        ? `valeur impossible : au moins ${low} attendu`
        : `valeur impossible : de ${low} à ${high} attendu`;
    const found = await impossible(db, table, column.name, [low, high]);
    for (const { values, value } of found.slice(0, mostTold)) {
      const held = await rowHolding(db, files, values, value);
      problems.push({
        file: held?.file ?? `${source}/stage.sql → ${table.name}`,
        row: held?.row ?? null,
        column: held?.column ?? column.name,
        value: held?.column ? value : `${values.join(' | ')} : ${value}`,
        message,
      });
    }
    if (found.length > mostTold) {
      const others = `${found.length - mostTold} autres valeurs impossibles`;
      const file = `${source}/stage.sql → ${table.name}`;
      problems.push({ file, row: null, column: column.name, value: null, message: others });
    }
  }
  return problems;
}

async function impossible(
  db: DuckDBConnection,
  { name, key }: StagedTable,
  column: string,
  [low, high]: readonly [number, number],
): Promise<{ values: string[]; value: string }[]> {
  const texts = key.map((part) => `${identifier(part)}::VARCHAR`).join(', ');
  const value = identifier(column);
  // NaN is the greatest of numbers.
  const above =
    high === Number.POSITIVE_INFINITY ? `isnan(${value}::DOUBLE)` : `${value} > ${high}`;
  const found = await rows<{ values: string; value: string }>(
    db,
    `SELECT to_json([${texts}])::VARCHAR AS "values", ${value}::VARCHAR AS "value"
     FROM ${identifier(name)} WHERE ${value} < ${low} OR ${above}
     ORDER BY ${key.map(identifier).join(', ')}`,
  );
  return found.map(({ values, value }) => ({ values: JSON.parse(values), value }));
}
