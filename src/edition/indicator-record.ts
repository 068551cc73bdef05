import type { FileRecord } from './files/file-record.ts';
import type { LicenceId } from './licences.ts';
import type { ReasonId } from './reasons.ts';
import type { Text } from './text.ts';
import type { UnitId } from './writing/units.ts';

/** How the value of a territory follows from those of its communes; `none`: it is not published. */
export type Aggregation =
  | 'sum'
  | 'ratio-of-sums'
  | 'weighted-mean'
  | 'population-weighted-mean'
  | 'share-of-population'
  | 'none';

/** An indicator: what it means, how it aggregates, where it is known. */
export interface IndicatorRecord {
  /** Also the column name in the published tables and the `indicateur=` of addresses. */
  readonly id: string;
  readonly theme: string;
  readonly label: Text;
  readonly shortLabel: Text;
  readonly definition: Text;
  readonly unit: UnitId;
  /** Decimals that are shown. */
  readonly decimals: number;
  /** Decimals of the values in tables and in column files, where these have more than are shown. */
  readonly storedDecimals?: number;
  readonly polarity: 'higher-is-worse' | 'higher-is-better' | 'neutral';
  /** The value on either side of which colours part; absent where a scale goes one way. */
  readonly pivot?: number;
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly coverage: Text;
  readonly caveats: readonly Text[];
  readonly secrecy: Text | null;
  readonly comparableWithin: 'france' | 'region';
  readonly aggregation: Aggregation;
  /**
   * What communes add to the ratio of two sums, for aggregates over any set of them: null unless
   * `aggregation` is `ratio-of-sums` or `weighted-mean`.
   */
  readonly parts: IndicatorParts | null;
  /** Service measured, for indicators of distance and coverage. */
  readonly service: string | null;
  /** `distance` and `beyond` indicators are the ones that the question in words is made of. */
  readonly kind: string;
  readonly thresholdKm: number | null;
  /**
   * How far the true count of a commune can be from its published value, which the producer rounded:
   * a sum over communes has a range as wide on either side of each value; 0 for exact values.
   */
  readonly roundingError: number;
  readonly licence: LicenceId;
  /** Levels where the indicator has at least one value, with its column file and what is known there. */
  readonly levels: Readonly<Record<string, IndicatorLevelRecord>>;
}

/**
 * factor × Σ numerator ÷ Σ denominator. Two column files of level `commune` (see `column-file.ts`),
 * whose indicator is `<id>_numerator`, a range where a count was withheld, and `<id>_denominator`;
 * communes without a value of the indicator have neither.
 */
export interface IndicatorParts {
  readonly numerator: FileRecord;
  readonly denominator: FileRecord;
  readonly factor: number;
}

/** What is published of an indicator at a level. */
export interface IndicatorLevelRecord {
  readonly column: FileRecord;
  /** Territories with a value. */
  readonly known: number;
  /** Territories without, by reason. */
  readonly missing: Readonly<Partial<Record<ReasonId, number>>>;
}
