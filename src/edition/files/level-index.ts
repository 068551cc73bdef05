/** Codes and names of a level, position by position; gzipped JSON, named by `LevelRecord.index`. */
export interface LevelIndex {
  readonly level: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Population, same order; null when unknown. */
  readonly population: readonly (number | null)[];
  /** Frame of each territory, in degrees rounded outwards; null without shape. */
  readonly bounds: readonly (
    | readonly [west: number, south: number, east: number, north: number]
    | null
  )[];
  /** The shard of `LevelRecord.territories` that each territory is in. */
  readonly shards: readonly string[];
  /** Code of the containing territory of each other level where it is unique. */
  readonly within: Readonly<Record<string, readonly (string | null)[]>>;
}
