import type { Text } from '../edition/text.ts';
import { keptDecimals } from '../edition/writing/rounded.ts';
import type { UnitId } from '../edition/writing/units.ts';
import type { DemandPlaces } from './demand-places.ts';
import type { ThemeId } from './themes.ts';

/**
 * A column of a staged table, `table.column`. The table has one row a commune (column `commune`);
 * an optional companion column `<column>_status` gives the reason (a `ReasonId`) where the value is
 * null. No row, or null without a status, means `not-covered`.
 */
export type StagedColumnRef = `${string}.${string}`;

/** How an indicator is computed for a commune, and from there for every territory made of communes. */
export type Measure =
  /** A number of things: adds up. */
  | { readonly kind: 'count'; readonly value: StagedColumnRef }
  /**
   * A count of which small values are withheld: where the staged value is null with the status
   * `below-threshold`, it lies in [0, `withheldUpTo`]. Published counts are multiples of
   * `roundedTo` (1: exact): a commune keeps its count as published, and adds to an aggregate a range,
   * half of this to either side. Aggregates are published as ranges.
   */
  | {
      readonly kind: 'bounded-count';
      readonly value: StagedColumnRef;
      readonly withheldUpTo: number;
      readonly roundedTo: number;
    }
  /** factor × numerator ÷ denominator; aggregates are the ratio of the sums. */
  | {
      readonly kind: 'ratio';
      readonly numerator: StagedColumnRef;
      readonly denominator: StagedColumnRef;
      readonly factor: number;
    }
  /** The same, with a numerator that may be withheld: a range where it is. */
  | {
      readonly kind: 'bounded-ratio';
      readonly numerator: StagedColumnRef;
      readonly withheldUpTo: number;
      readonly roundedTo: number;
      readonly denominator: StagedColumnRef;
      readonly factor: number;
    }
  /** A mean weighted by `weight`; aggregates are weighted means. */
  | {
      readonly kind: 'weighted-mean';
      readonly value: StagedColumnRef;
      readonly weight: StagedColumnRef;
    }
  /**
   * Minutes to the nearest place of a service, by a matrix that a deployer supplies; aggregates are
   * means weighted by `weight`.
   */
  | {
      readonly kind: 'travel-time';
      readonly service: string;
      readonly value: StagedColumnRef;
      readonly weight: StagedColumnRef;
    }
  /** A median, decile, score or rate published as such: known for communes only, never aggregated. */
  | { readonly kind: 'published'; readonly value: StagedColumnRef }
  /** A figure published of each QPV (a table with a column `qpv`), and of no other territory. */
  | { readonly kind: 'published-of-qpv'; readonly value: StagedColumnRef }
  /** Distance to the nearest access point of a service; aggregates are population-weighted means. */
  | { readonly kind: 'distance'; readonly service: string }
  /** Share (%) of the population whose demand point lies beyond a distance from a service. */
  | { readonly kind: 'beyond'; readonly service: string; readonly thresholdKm: 5 | 10 | 20 };

/** How far the true count can be from a published one. */
export function roundingError(measure: Measure): number {
  return 'roundedTo' in measure ? Math.floor(measure.roundedTo / 2) : 0;
}

/** Measures whose aggregates are factor × Σ numerators ÷ Σ denominators of communes. */
type RatioMeasure = Extract<
  Measure,
  { kind: 'ratio' | 'bounded-ratio' | 'weighted-mean' | 'travel-time' }
>;

/** Whether aggregates are the ratio of two sums over communes (a weighted mean is: Σ v·w ÷ Σ w). */
export function isRatioOfSums(measure: Measure): measure is RatioMeasure {
  return ['ratio', 'bounded-ratio', 'weighted-mean', 'travel-time'].includes(measure.kind);
}

/** By what the ratio of the sums is multiplied: 100 for per cent. */
export function factorOf(measure: RatioMeasure): number {
  return 'factor' in measure ? measure.factor : 1;
}

/** A definition of what is measured. One file each in `indicators/`; nothing else needs an edit. */
export interface IndicatorDeclaration {
  /** snake_case, ends with its unit where it has one (`_km`, `_pct`, `_eur`…): it is the column name of published tables, for good. */
  readonly id: string;
  readonly theme: ThemeId;
  readonly label: Text;
  /** At most about 40 characters, for legends and table heads. */
  readonly shortLabel: Text;
  readonly definition: Text;
  readonly unit: UnitId;
  /** Decimals that are shown: those that the data supports (0–2). */
  readonly decimals: 0 | 1 | 2;
  /**
   * Decimals that are stored, in tables and in what pages read, where readers ask how many are
   * beyond a threshold: the answer must not depend on what is shown. As many as are shown otherwise
   * (tables keep more).
   */
  readonly storedDecimals?: 3 | 4;
  /** What a high value means for the people concerned. */
  readonly polarity: 'higher-is-worse' | 'higher-is-better' | 'neutral';
  /** The value on either side of which colours part, where values lie on both: 0 for a change. */
  readonly pivot?: number;
  /** Ids of the sources it is computed from. */
  readonly sources: readonly string[];
  /** Year or date that the values refer to. */
  readonly vintage: string;
  /** For which territories it is known. */
  readonly coverage: Text;
  /** What a reader must know before using it. */
  readonly caveats: readonly Text[];
  /** What is withheld, by whom, and how it shows; null when nothing is. */
  readonly secrecy: Text | null;
  /** Territories between which values may be compared; `region`: within one région only. */
  readonly comparableWithin: 'france' | 'region';
  readonly measure: Measure;
  /** Column of a staged table with one row a QPV (column `qpv`), when the indicator is known for QPV. */
  readonly qpv?: StagedColumnRef;
  /** The same where people are counted elsewhere, when what it says or is made of depends on it. */
  readonly countedAt?: (places: DemandPlaces) => IndicatorDeclaration;
  /** Position among the indicators of the theme (then by id). */
  readonly order?: number;
}

/** Decimals of the values of an indicator in tables. */
export function tableDecimals({
  decimals,
  storedDecimals,
}: Pick<IndicatorDeclaration, 'decimals' | 'storedDecimals'>): number {
  return storedDecimals ?? decimals + keptDecimals;
}

/** Decimals of the values of an indicator in what pages read. */
export function pageDecimals({
  decimals,
  storedDecimals,
}: Pick<IndicatorDeclaration, 'decimals' | 'storedDecimals'>): number {
  return storedDecimals ?? decimals;
}

/** Declares an indicator; the identity function, so that the literal is checked where it is written. */
export function defineIndicator(indicator: IndicatorDeclaration): IndicatorDeclaration {
  return indicator;
}
