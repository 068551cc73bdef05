import type { Observation } from '../../edition/files/column-file.ts';
import type { IndicatorComputation } from '../../edition/files/computations-file.ts';
import type { ReasonId } from '../../edition/reasons.ts';

/**
 * What the page of an indicator says beside the manifest: `donnees.json`, from which the page is
 * rendered in either language.
 */
export interface IndicatorFacts {
  readonly edition: string;
  readonly id: string;
  readonly computation: IndicatorComputation;
  /** SQL that stages the sources of the indicator, by source. */
  readonly staging: Readonly<Record<string, string>>;
  readonly levels: readonly LevelKnowledge[];
  /** Whose values are shown: communes, or QPV where the indicator is known of them only. */
  readonly shown: 'commune' | 'qpv';
  /** The values of the level shown; null when none is known exactly. */
  readonly distribution: Distribution | null;
  /** The national value, then those of the régions; empty where none is published. */
  readonly references: readonly PlaceValue[];
  /** National values of the same measure at the dates of other lists of the network. */
  readonly history: readonly DatedValue[];
  /** A territory to try the computation on; null when there is no value at all. */
  readonly example: PlaceValue | null;
}

/** What is known at a level. */
export interface LevelKnowledge {
  readonly level: string;
  readonly count: number;
  /** Territories with one exact value. */
  readonly exact: number;
  /** Territories of which only a range is known. */
  readonly ranges: number;
  /** Territories without a value, by reason. */
  readonly missing: Readonly<Partial<Record<ReasonId, number>>>;
}

/** How many territories of the level shown have which value. */
export interface Distribution {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Values above the last edge: counted, not drawn. */
  readonly beyond: number;
  /** The classes of the map, ascending; a bound that no value reaches is null. */
  readonly classes: readonly {
    readonly low: number | null;
    readonly high: number | null;
    readonly count: number;
    readonly colour: string;
    /** Its twin on a dark page. */
    readonly darkColour: string;
  }[];
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The value of an indicator in a territory, or why there is none. */
export interface PlaceValue {
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly observation: Observation;
}

/** What an indicator of a list was at the date of another list; null: not known. */
export interface DatedValue {
  readonly service: string;
  readonly value: number | null;
}
