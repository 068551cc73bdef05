/** Points in degrees. */
export interface BenchPoints {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

/** Real data on which the benchmarks of the statistical core run. */
export interface BenchData {
  /** All communes, sorted by code. */
  readonly communes: BenchPoints & {
    readonly population: Float64Array;
    readonly areaKm2: Float64Array;
    /** Communes that share a border, in compressed sparse rows. */
    readonly adjacency: { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };
  };
  readonly franceServices: BenchPoints;
  readonly laposte: BenchPoints;
  /** Where the delegates of the Défenseur des droits hold office. */
  readonly delegates: BenchPoints;
  /** From each commune to the nearest France services; NaN where its territory has none. */
  readonly distanceKm: Float64Array;
}

/** What a benchmark says once it has run: lines for the reader, as a gap reached. */
export type Notes = () => readonly string[];
