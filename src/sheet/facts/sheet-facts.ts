import type { CoverageRecord } from '../../edition/files/territory-file.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import type { Language } from '../../edition/writing/number-format.ts';
import type { SheetSentence } from '../words/sheet-sentences.ts';

/**
 * Everything that the fact-sheet of one territory says, and that another territory’s does not:
 * published beside the page as `donnees.json`. Labels, units and sources are in the edition.
 */
export interface SheetFacts {
  readonly edition: string;
  /** ISO date of the edition. */
  readonly date: string;
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  readonly populationNote: string | null;
  /** Of France only: the département whose people are those of another census. */
  readonly mayotte: TerritoryName | null;
  readonly areaKm2: number | null;
  /** West, south, east, north, in degrees; null without a shape. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** Position in the index of its level, by which the vector tiles of the edition call it. */
  readonly tileId: number;
  /** Squares of a population grid in which the people of a commune are counted; absent without any. */
  readonly squares?: number;
  /** false on islands without a bridge: no road distance is estimated from there. */
  readonly roadEstimate: boolean;
  /** Containing territories, the smallest first. */
  readonly within: readonly TerritoryName[];
  /** Class of a commune by zoning; for other levels, what their communes are. */
  readonly zonings: Readonly<Record<string, string>>;
  readonly zoningCounts: readonly ZoningCount[];
  /** Number of communes; null for communes and QPV. */
  readonly communeCount: number | null;
  /** QPV inside, the most populous first. */
  readonly qpv: readonly TerritoryName[];
  /** Communes of a QPV or of a named set. */
  readonly communes: readonly TerritoryName[];
  /** Nearest place of each current service; null where none is recorded. Empty for levels that have `coverage`. */
  readonly places: Readonly<Record<string, PlaceFacts | null>>;
  /** How far the people of the territory live from each current service; empty for communes and QPV. */
  readonly coverage: Readonly<Record<string, CoverageRecord>>;
  /** Levels of the references, in the order of `IndicatorFacts.references`. */
  readonly references: readonly TerritoryName[];
  /** How many territories this one is ranked with, itself not counted; 0 where it has no peer. */
  readonly peerCount: number;
  /** Those of past lists are left out; of communes and QPV, shares beyond a distance too: all or nothing. */
  readonly indicators: Readonly<Record<string, IndicatorFacts>>;
  /** The same in three to five sentences. */
  readonly sentences: Readonly<Record<Language, readonly SheetSentence[]>>;
}

/** A territory that a sheet names; its population null where it is unknown. */
export interface TerritoryName {
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
}

/** Communes and people of a territory in a class of a zoning. */
export interface ZoningCount {
  readonly zoning: string;
  readonly class: string;
  readonly communes: number;
  readonly population: number;
}

/** A place near a territory. */
export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly commune: TerritoryName | null;
  readonly distanceKm: number;
  /** Places within 5, 10 and 20 km. */
  readonly within: readonly [number, number, number];
  /** QPV only: places inside the perimeter. */
  readonly inside?: number;
  /** Name of the place that supplied travel times reach sooner than this one; absent where it is this one. */
  readonly soonest?: string;
  /** Longitude and latitude; null where the list of places does not have it. */
  readonly position: readonly [number, number] | null;
  /** Opening hours and telephone, in French, as the list says. */
  readonly detail: string | null;
}

/** A value, the bounds of a range, or the reason why there is none. */
export type Value = number | readonly [low: number, high: number] | ReasonId;

/** An indicator of the territory, beside its references and its peers. */
export interface IndicatorFacts {
  readonly value: Value;
  /** The same indicator in each of `SheetFacts.references`; null where it does not compare or is not published. */
  readonly references: readonly (Value | null)[];
  /** Among the peers, 1 being the most favourable; null without value or peer. */
  readonly rank: PeerRank | null;
  /** Median of the peers with a value or a range, a range where theirs leave it open; null without any. */
  readonly peerMedian: Exclude<Value, ReasonId> | null;
}

/** Best and worst rank, and peers with a value, the territory not counted. */
export type PeerRank = readonly [first: number, last: number, compared: number];
