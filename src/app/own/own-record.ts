import type { IndicatorRecord } from '../../edition/indicator-record.ts';

/** What is known of a column of the reader's. */
type OwnColumn = Pick<
  IndicatorRecord,
  | 'id'
  | 'theme'
  | 'label'
  | 'shortLabel'
  | 'definition'
  | 'unit'
  | 'decimals'
  | 'storedDecimals'
  | 'polarity'
  | 'coverage'
  | 'aggregation'
  | 'kind'
  | 'levels'
>;

/** An indicator of the reader's: of no source, no date, no stated licence, and in no table. */
export function ownRecord(column: OwnColumn): IndicatorRecord {
  return {
    ...column,
    sources: [],
    vintage: '',
    caveats: [],
    secrecy: null,
    comparableWithin: 'france',
    parts: null,
    service: null,
    thresholdKm: null,
    roundingError: 0,
    licence: 'not-stated',
  };
}
