import type { Observation } from '../files/column-file.ts';
import type { CoverageRecord } from '../files/territory-file.ts';
import type { IndicatorRecord } from '../indicator-record.ts';
import type { LicenceId } from '../licences.ts';
import { thresholdsKm } from '../thresholds.ts';
import { shownDecimals } from '../writing/number-format.ts';

/** A query that gives a number of the screen back, from one published table. */
export interface FigureQuery {
  /** Path of the Parquet file inside the edition. */
  readonly path: string;
  /** The query on the file at an address of the reader’s choice. */
  readonly sql: (address: string) => string;
}

/** The Parquet file where an indicator has its column. */
export function indicatorTablePath(
  { licence }: Pick<IndicatorRecord, 'licence'>,
  level: string,
): string {
  return tablePath(licence, `indicators_${level}`);
}

/**
 * The value of an indicator for a territory, rounded as it is shown; both bounds where counts may be
 * withheld (equal where the value is exact, or so when rounded); the reason where there is none.
 */
export function indicatorQuery(
  indicator: Pick<IndicatorRecord, 'id' | 'unit' | 'decimals' | 'licence' | 'kind'>,
  level: string,
  code: string,
  observation: Observation,
): FigureQuery {
  const { id, unit, decimals, kind } = indicator;
  const shown = (column: string, value: number) => {
    const shown = shownDecimals(value, unit, decimals);
    return shown === 0 ? `round(${column})` : `round(${column}, ${shown})`;
  };
  const [low, high] =
    observation.kind === 'range'
      ? [observation.low, observation.high]
      : observation.kind === 'value'
        ? [observation.value, observation.value]
        : [Number.NaN, Number.NaN];
  const columns =
    observation.kind === 'missing'
      ? `${id} AS value, ${id}_status AS reason`
      : kind.startsWith('bounded')
        ? `${shown(`${id}_low`, low)} AS low, ${shown(`${id}_high`, high)} AS high`
        : `${shown(id, low)} AS value`;
  return {
    path: indicatorTablePath(indicator, level),
    sql: (address) =>
      `SELECT name, ${columns}\nFROM ${quoted(address)}\nWHERE code = ${quoted(code)};`,
  };
}

/**
 * People of a territory farther than a threshold from a service, as the answer says them (to the
 * hundred above 10,000), and their share in per cent.
 *
 * @param thresholdKm one of `thresholdsKm`
 */
export function coverageQuery(
  service: { readonly id: string; readonly licence: LicenceId },
  level: string,
  code: string,
  thresholdKm: number,
  { beyond }: Pick<CoverageRecord, 'beyond'>,
): FigureQuery {
  const column = `beyond_${thresholdKm}km`;
  const people = beyond[thresholdsKm.indexOf(thresholdKm)];
  const shown = people > 10_000 ? `round(${column}, -2)` : column;
  return {
    path: tablePath(service.licence, 'coverage'),
    sql: (address) =>
      [
        `SELECT ${shown} AS people, round(${column}_pct, 1) AS percent`,
        `FROM ${quoted(address)}`,
        `WHERE "grouping" = ${quoted(level)} AND code = ${quoted(code)} AND service = ${quoted(service.id)};`,
      ].join('\n'),
  };
}

/** Tables derived from ODbL sources are apart. */
export function tablePath(licence: LicenceId, name: string): string {
  return `tables/${licence === 'odbl-1.0' ? 'odbl_' : ''}${name}.parquet`;
}

/** A text as a literal of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
