import type { DuckDBConnection } from '@duckdb/node-api';
import { type IndicatorDeclaration, tableDecimals } from '../../../catalogue/indicator.ts';
import type { Observation } from '../../../edition/files/column-file.ts';
import type { ReasonId } from '../../../edition/reasons.ts';
import { rounded } from '../../../edition/writing/rounded.ts';
import { rows } from '../../duckdb.ts';

/** The observations of one indicator for all territories of one level, by their positions. */
export interface ObservationColumn {
  /** Lower bounds, those of `high` where the value is exact; NaN where it is missing. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Why there is no value; undefined where there is one. */
  readonly reason: (ReasonId | undefined)[];
}

/** level → indicator → column, for the indicators known at the level. */
export type Observations = ReadonlyMap<string, ReadonlyMap<string, ObservationColumn>>;

/**
 * Reads the table `observation`, piece by piece: it is the longest of all. Values are those of the
 * published tables, to their last decimal.
 */
export async function readObservations(
  db: DuckDBConnection,
  indicators: readonly Pick<IndicatorDeclaration, 'id' | 'decimals' | 'storedDecimals'>[],
): Promise<Observations> {
  const decimalsOf = new Map(indicators.map((one) => [one.id, tableDecimals(one)]));
  const levels = await rows<{ level: string; count: number }>(
    db,
    'SELECT level, count(*) AS count FROM territory GROUP BY level ORDER BY level',
  );
  const observations = new Map(
    levels.map(({ level }) => [level, new Map<string, ObservationColumn>()]),
  );
  const sizes = new Map(levels.map(({ level, count }) => [level, count]));
  const emptyColumn = (size: number): ObservationColumn => ({
    low: new Float64Array(size).fill(Number.NaN),
    high: new Float64Array(size).fill(Number.NaN),
    reason: new Array(size).fill(undefined),
  });
  const result = await db.stream(
    'SELECT level, indicator, "position", low, high, reason FROM observation',
  );
  for await (const chunk of result) {
    // Value by value: whole columns of numbers and nulls would be boxed.
    const [level, indicator, position, low, high, reason] = Array.from({ length: 6 }, (_, i) =>
      chunk.getColumnVector(i),
    );
    for (let i = 0; i < chunk.rowCount; i++) {
      const columns = observations.get(level.getItem(i) as string)!;
      const id = indicator.getItem(i) as string;
      let column = columns.get(id);
      if (!column) {
        column = emptyColumn(sizes.get(level.getItem(i) as string)!);
        columns.set(id, column);
      }
      const at = position.getItem(i) as number;
      const published = (value: unknown) =>
        rounded((value as number | null) ?? Number.NaN, decimalsOf.get(id)!);
      column.low[at] = published(low.getItem(i));
      column.high[at] = published(high.getItem(i));
      column.reason[at] = (reason.getItem(i) as ReasonId | null) ?? undefined;
    }
  }
  return observations;
}

/** The observation of the territory at `position`, rounded when `decimals` is given. */
export function observationAt(
  column: ObservationColumn,
  position: number,
  decimals?: number,
): Observation {
  const reason = column.reason[position];
  if (reason !== undefined) return { kind: 'missing', reason };
  const written = (value: number) => (decimals === undefined ? value : rounded(value, decimals));
  const low = column.low[position];
  const high = column.high[position];
  return low === high
    ? { kind: 'value', value: written(low) }
    : { kind: 'range', low: written(low), high: written(high) };
}
