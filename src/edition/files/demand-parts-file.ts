/**
 * `demand-parts.json.gz`: where people are counted when priority neighbourhoods are told apart from
 * the rest of their communes, column by column; what the planner computes on. The same
 * rows as the table `demand_parts`.
 */
export interface DemandPartsFile {
  readonly edition: string;
  /** Position of the commune in the index of level `commune`. */
  readonly commune: readonly number[];
  /** Position of the QPV in the index of level `qpv`; −1 for the rest of a commune. */
  readonly qpv: readonly number[];
  /** Degrees, WGS 84. */
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  /** Whole people; the sum over a commune is its published population. */
  readonly population: readonly number[];
  readonly areaKm2: readonly number[];
  /** Ids of the territories of comparison, which no distance crosses. */
  readonly frames: readonly string[];
  /** Per commune of the index, position in `frames`. */
  readonly communeFrame: readonly number[];
  /** Per zoning and per commune of the index, position of its class in the manifest; −1 for none. */
  readonly communeClass: Readonly<Record<string, readonly number[]>>;
}
