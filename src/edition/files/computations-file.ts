import type { ReasonId } from '../reasons.ts';

/**
 * `computations.json.gz`: how each indicator was computed. Queries and expressions are those that
 * were run, not a description of them.
 */
export interface ComputationsFile {
  readonly edition: string;
  readonly indicators: Readonly<Record<string, IndicatorComputation>>;
  /** SQL that turns the producer's file into staged tables, by source; none where code does it alone. */
  readonly staging: Readonly<Record<string, string>>;
}

/** How an indicator was computed: its expression, and the queries that were run. */
export interface IndicatorComputation {
  /** The expression of the catalogue, as it is declared. */
  readonly measure: { readonly kind: string } & Readonly<Record<string, string | number>>;
  /** Columns that the expression names, in its order. */
  readonly inputs: readonly ComputationInput[];
  /** Yields `commune, low, high, added_low, added_high, weight, reason`; null where QPV only are known. */
  readonly communesSql: string | null;
  /** Aggregates the communes of a territory; null where the indicator is not aggregated. */
  readonly territoriesSql: string | null;
  /** Values of the QPV; null where none is published. */
  readonly qpvSql: string | null;
  /** Least share (0–1) of the population in communes with a value, for an aggregate; null without. */
  readonly requiredCoverage: number | null;
  /** Code that finds the nearest places, for measures of distance. */
  readonly kernel: KernelRecord | null;
  /** Territories without a value at the levels where none has one, by reason. */
  readonly withoutValue: Readonly<Record<string, Readonly<Partial<Record<ReasonId, number>>>>>;
}

/** A column that an indicator is made from. */
export interface ComputationInput {
  /** Part of the measure: `numerator`, `denominator`, `value`, `weight`, `qpv`. */
  readonly part: string;
  /** `table.column`. */
  readonly column: string;
  /** Meaning, in French as in the dictionary of the tables. */
  readonly description: string;
  /** Source whose folder stages the column; null for what the derivation makes. */
  readonly source: string | null;
}

/** A function of the statistical core, and what it was given. */
export interface KernelRecord {
  readonly name: string;
  /** Path of its file from the root of the project. */
  readonly file: string;
  /** Points that distances are measured from, and places that they lead to. */
  readonly originsSql: string;
  readonly placesSql: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}
