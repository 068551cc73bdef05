import type { DuckDBConnection } from '@duckdb/node-api';
import type { IndicatorDeclaration } from '../../catalogue/indicator.ts';
import { encodeColumn, type Observation } from '../../edition/column-file.ts';
import type { IndicatorLevelRecord } from '../../edition/manifest.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import { writeGzip } from './write-file.ts';

/** indicator id → level id → what is published there. */
export type ColumnRecords = Map<string, Record<string, IndicatorLevelRecord>>;

interface ColumnPosition {
  readonly observations: Observation[];
  readonly missing: Partial<Record<ReasonId, number>>;
}

/**
 * Writes one column file for each indicator and level where at least one territory has a value,
 * in the order of `territory.position`.
 */
export async function publishColumns(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  indicators: readonly IndicatorDeclaration[],
): Promise<ColumnRecords> {
  const reader = await db.runAndReadAll(
    `SELECT o.indicator, o.level, o.low, o.high, o.reason
     FROM observation o JOIN territory t ON t.level = o.level AND t.code = o.code
     ORDER BY o.indicator, o.level, t."position"`,
  );
  const columns = new Map<string, ColumnPosition>();
  const [ids, levels, lows, highs, reasonIds] = reader.getColumnsJS() as [
    string[],
    string[],
    (number | null)[],
    (number | null)[],
    (ReasonId | null)[],
  ];
  ids.forEach((id, i) => {
    const key = `${id} ${levels[i]}`;
    let column = columns.get(key);
    if (!column) columns.set(key, (column = { observations: [], missing: {} }));
    const low = lows[i];
    const high = highs[i];
    if (low === null || high === null) {
      const reason = reasonIds[i] as ReasonId;
      column.observations.push({ kind: 'missing', reason });
      column.missing[reason] = (column.missing[reason] ?? 0) + 1;
    } else {
      column.observations.push(
        low === high ? { kind: 'value', value: low } : { kind: 'range', low, high },
      );
    }
  });
  const records: ColumnRecords = new Map();
  for (const indicator of indicators) {
    const byLevel: Record<string, IndicatorLevelRecord> = {};
    for (const [key, { observations, missing }] of columns) {
      const [id, level] = key.split(' ');
      const known = observations.filter(({ kind }) => kind !== 'missing').length;
      if (id !== indicator.id || known === 0) continue;
      const bytes = encodeColumn(
        { edition, indicator: id, level, decimals: indicator.decimals },
        observations,
      );
      byLevel[level] = {
        column: await writeGzip(folder, `columns/${level}/${id}.bin.gz`, bytes),
        known,
        missing,
      };
    }
    records.set(indicator.id, byLevel);
  }
  return records;
}
