/**
 * `demand.json.gz`: where people are counted, column by column; what the question in words is
 * computed from for any threshold.
 */
export interface DemandFile {
  readonly edition: string;
  /** Position of the commune in the index of level `commune`. */
  readonly commune: readonly number[];
  readonly population: readonly number[];
  /** WGS 84, degrees. */
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  /**
   * Distance to the nearest point by service, in metres rounded up, so that "farther than d" is exact
   * for any d of whole metres; −1 where no point is recorded.
   */
  readonly distanceMetres: Readonly<Record<string, readonly number[]>>;
  /** QPV whose population is known, each counted at a point inside it. */
  readonly qpv: {
    /** Position in the index of level `qpv`. */
    readonly position: readonly number[];
    readonly population: readonly number[];
    readonly longitude: readonly number[];
    readonly latitude: readonly number[];
    /** As that of demand points. */
    readonly distanceMetres: Readonly<Record<string, readonly number[]>>;
  };
}

/**
 * A distance of `distanceMetres` in kilometres: the number that tables and columns have.
 *
 * @returns NaN where no point is recorded.
 */
export function kilometresOf(metres: number): number {
  return metres < 0 ? Number.NaN : metres / 1000;
}
