import type { Observation } from './column-file.ts';

/**
 * `territories/<level>/<shard>.json.gz`: what a panel or a fact-sheet says of each territory of a
 * shard, readable without a database.
 */
export interface TerritoryFile {
  readonly edition: string;
  readonly level: string;
  readonly territories: Readonly<Record<string, TerritoryRecord>>;
}

/** Everything that is published of a territory. */
export interface TerritoryRecord {
  readonly name: string;
  /** Communes whose name begins with an H that INSEE’s type of name (TNCC) says is mute; else absent. */
  readonly muteH?: true;
  readonly population: number | null;
  /** Note on the population (census of another year, say), or null. */
  readonly populationNote: string | null;
  readonly areaKm2: number | null;
  /**
   * Longitude and latitude from which distances are measured, for communes (the most populous of
   * their demand points) and QPV; null for other levels and for a QPV without a shape.
   */
  readonly point: readonly [number, number] | null;
  /** Squares of a population grid in which the people of a commune are counted; absent without any. */
  readonly squares?: number;
  /** false on islands without a bridge: no road distance is estimated from there. */
  readonly roadEstimate: boolean;
  /** Codes of the containing territories, by level. */
  readonly within: Readonly<Record<string, string>>;
  /** Class by zoning. */
  readonly zonings: Readonly<Record<string, string>>;
  /** Codes of the QPV of a commune. */
  readonly qpv: readonly string[];
  /** Communes of a QPV. */
  readonly communes: readonly string[];
  /** Nearest access point by service; null where none is recorded in its territory of comparison. */
  readonly access: Readonly<Record<string, AccessRecord | null>>;
  /**
   * The place that a supplied matrix of travel times reaches soonest, by indicator of travel time,
   * for communes and QPV; absent where no matrix is supplied.
   */
  readonly travel?: Readonly<Record<string, TravelRecord>>;
  /** How far the people of the territory live from each service; empty for communes and QPV. */
  readonly coverage: Readonly<Record<string, CoverageRecord>>;
  /** Observation by indicator. */
  readonly values: Readonly<Record<string, Observation>>;
}

/** Access of a commune or a QPV to one service. */
export interface AccessRecord {
  readonly point: string;
  readonly name: string;
  readonly address: string | null;
  readonly commune: string;
  /** In whole metres, as the column of the indicator has it. */
  readonly distanceKm: number;
  /** Places within each of `thresholdsKm`. */
  readonly within: readonly [number, number, number];
  /** QPV only: places inside the perimeter. */
  readonly inside?: number;
}

/** Where the minutes of a commune or a QPV lead. */
export interface TravelRecord {
  readonly point: string;
  readonly name: string;
  readonly commune: string;
}

/** Distance of a population to a service; see the table `coverage`. */
export interface CoverageRecord {
  readonly population: number;
  /** People of territories of comparison without any recorded point: they have no distance. */
  readonly withoutPoint: number;
  /** Population-weighted, to the metre; null when nobody has a distance. */
  readonly meanKm: number | null;
  readonly medianKm: number | null;
  /** People farther than each of `thresholdsKm`, and their share (%) of those who have a distance. */
  readonly beyond: readonly [number, number, number];
  readonly beyondPercent: readonly [number, number, number];
}

/** `zones.json.gz`: coverage of each class of each zoning, `qpv` (`qpv` / `not-qpv`) included. */
export interface ZonesFile {
  readonly edition: string;
  /** zoning → class → service. */
  readonly zones: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, CoverageRecord>>>>>
  >;
}
