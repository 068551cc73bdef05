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
   * Distance to the nearest point by service, in hundredths of a kilometre rounded up, so that
   * "farther than d" is exact for any d of whole hundredths; −1 where no point is recorded.
   */
  readonly distanceCentikm: Readonly<Record<string, readonly number[]>>;
  /** QPV whose population is known, each counted at a point inside it. */
  readonly qpv: {
    /** Position in the index of level `qpv`. */
    readonly position: readonly number[];
    readonly population: readonly number[];
    readonly longitude: readonly number[];
    readonly latitude: readonly number[];
    /** As that of demand points. */
    readonly distanceCentikm: Readonly<Record<string, readonly number[]>>;
  };
}

/**
 * A distance of `distanceCentikm` in kilometres: the middle of the hundredth that was rounded up,
 * from which a mean is right, and a value shown to the tenth the same as from the exact distance.
 *
 * @returns NaN where no point is recorded.
 */
export function kilometresOf(centikm: number): number {
  if (centikm < 0) return Number.NaN;
  return Math.max(0, centikm - 0.5) / 100;
}
