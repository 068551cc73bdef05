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
  /**
   * Where communes are: see `communePlaces`. Absent where people are counted there, each of a
   * commune (of Paris, Lyon and Marseille, each of an arrondissement) at one point.
   */
  readonly places?: CommunePlaces;
  /** Ids of the territories of comparison, which no distance crosses. */
  readonly frames: readonly string[];
  /** Per commune of the index, position in `frames`. */
  readonly communeFrame: readonly number[];
  /** Per zoning and per commune of the index, position of its class in the manifest; −1 for none. */
  readonly communeClass: Readonly<Record<string, readonly number[]>>;
}

/** Chefs-lieux, in the order of their codes: one a commune, and each arrondissement of Paris, Lyon and Marseille. */
export interface CommunePlaces {
  /** Position of the commune in the index of level `commune`. */
  readonly commune: readonly number[];
  /** Degrees, WGS 84. */
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
}

/** Where communes are, wherever their people are counted. */
export function communePlaces(file: DemandPartsFile): CommunePlaces {
  if (file.places) return file.places;
  const ranks = Array.from(file.commune.keys()).filter((part) => file.qpv[part] < 0);
  return {
    commune: ranks.map((part) => file.commune[part]),
    longitude: ranks.map((part) => file.longitude[part]),
    latitude: ranks.map((part) => file.latitude[part]),
  };
}
