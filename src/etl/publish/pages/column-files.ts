import { type IndicatorDeclaration, pageDecimals } from '../../../catalogue/indicator.ts';
import { encodeColumn } from '../../../edition/files/column-file.ts';
import type { IndicatorLevelRecord } from '../../../edition/indicator-record.ts';
import type { ReasonId } from '../../../edition/reasons.ts';
import { writeGzip } from '../write-file.ts';
import { type Observations, observationAt } from './observation-columns.ts';

/** indicator id → level id → what is published there. */
export type ColumnRecords = Map<string, Record<string, IndicatorLevelRecord>>;

/**
 * Writes one column file for each indicator and level where at least one territory has a value,
 * in the order of `territory.position`.
 */
export async function publishColumns(
  folder: string,
  edition: string,
  indicators: readonly IndicatorDeclaration[],
  observations: Observations,
): Promise<ColumnRecords> {
  const records: ColumnRecords = new Map();
  for (const indicator of indicators) {
    const { id } = indicator;
    const byLevel: Record<string, IndicatorLevelRecord> = {};
    for (const [level, columns] of observations) {
      const column = columns.get(id);
      if (!column) continue;
      const missing: Partial<Record<ReasonId, number>> = {};
      for (const reason of column.reason) {
        if (reason !== undefined) missing[reason] = (missing[reason] ?? 0) + 1;
      }
      const known = column.reason.reduce((count, reason) => count + (reason ? 0 : 1), 0);
      if (known === 0) continue;
      const bytes = encodeColumn(
        { edition, indicator: id, level, decimals: pageDecimals(indicator) },
        column.reason.map((_, position) => observationAt(column, position)),
      );
      byLevel[level] = {
        column: await writeGzip(folder, `columns/${level}/${id}.bin.gz`, bytes),
        known,
        missing,
      };
    }
    records.set(id, byLevel);
  }
  return records;
}
