/**
 * `demand.json.gz`: where people are counted, column by column; what the question in words is
 * computed from for any threshold.
 */
export interface DemandFile {
  readonly edition: string;
  /** Position of the commune in the index of level `commune`. */
  readonly commune: readonly number[];
  readonly population: readonly number[];
  /** Distance in hundredths of a kilometre to the nearest point, by service; −1 where none is recorded. */
  readonly distanceCentikm: Readonly<Record<string, readonly number[]>>;
}
