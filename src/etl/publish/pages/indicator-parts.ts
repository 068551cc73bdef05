import type { DuckDBConnection } from '@duckdb/node-api';
import {
  factorOf,
  type IndicatorDeclaration,
  isRatioOfSums,
} from '../../../catalogue/indicator.ts';
import { encodeColumn, type Observation } from '../../../edition/files/column-file.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { IndicatorParts } from '../../../edition/indicator-record.ts';
import { columns } from '../../duckdb.ts';
import { writeGzip } from '../write-file.ts';

/** Largest integer that a column file holds. */
const MOST = 2 ** 31 - 1;
const MOST_DECIMALS = 4;

const absent: Observation = { kind: 'missing', reason: 'not-available' };

/**
 * Writes what communes add to the aggregates of each indicator that is a ratio of sums.
 *
 * @param communes how many there are.
 */
export async function publishIndicatorParts(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  {
    indicators,
    communes,
  }: { readonly indicators: readonly IndicatorDeclaration[]; readonly communes: number },
): Promise<Map<string, IndicatorParts>> {
  const written = new Map<string, IndicatorParts>();
  for (const { id, measure } of indicators) {
    if (!isRatioOfSums(measure)) continue;
    const found = await columns<{ position: number; low: number; high: number; weight: number }>(
      db,
      `SELECT "position", numerator_low AS low, numerator_high AS high, denominator AS weight
       FROM commune_part WHERE indicator = $id::indicator_id ORDER BY "position"`,
      { id },
    );
    const write = (
      part: string,
      low: readonly number[],
      high: readonly number[],
    ): Promise<FileRecord> => {
      const observations = new Array<Observation>(communes).fill(absent);
      found.position.forEach((position, i) => {
        observations[position] =
          low[i] === high[i]
            ? { kind: 'value', value: low[i] }
            : { kind: 'range', low: low[i], high: high[i] };
      });
      const bytes = encodeColumn(
        {
          edition,
          indicator: `${id}_${part}`,
          level: 'commune',
          decimals: decimalsFor([...low, ...high]),
        },
        observations,
      );
      return writeGzip(folder, `parts/${id}-${part}.bin.gz`, bytes);
    };
    written.set(id, {
      numerator: await write('numerator', found.low, found.high),
      denominator: await write('denominator', found.weight, found.weight),
      factor: factorOf(measure),
    });
  }
  return written;
}

/** As many decimals as the values have, and as their largest allows. */
function decimalsFor(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  let decimals = 0;
  const exact = (scale: number) =>
    values.every((value) => Math.abs(value * scale - Math.round(value * scale)) < 1e-6);
  while (
    decimals < MOST_DECIMALS &&
    !exact(10 ** decimals) &&
    largest * 10 ** (decimals + 1) < MOST
  )
    decimals++;
  return decimals;
}
