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

export interface TerritoryRecord {
  readonly name: string;
  readonly population: number | null;
  /** Note on the population (census of another year, say), or null. */
  readonly populationNote: string | null;
  readonly areaKm2: number | null;
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
  /** Observation by indicator. */
  readonly values: Readonly<Record<string, Observation>>;
}

/** Access of a commune or a QPV to one service. */
export interface AccessRecord {
  readonly point: string;
  readonly name: string;
  readonly address: string | null;
  readonly commune: string;
  readonly distanceKm: number;
  /** Places within 5, 10 and 20 km. */
  readonly within: readonly [number, number, number];
  /** QPV only: places inside the perimeter. */
  readonly inside?: number;
}
