/** Places of a service, or landmarks, column by column (gzipped JSON). */
export interface PointsFile {
  /** Id of the service or the landmark. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly names: readonly string[];
  readonly addresses: readonly (string | null)[];
  /** null for places outside the communes of this geography. */
  readonly communes: readonly (string | null)[];
  /** true where the producer's coordinate was distrusted and the chef-lieu stands for it. */
  readonly approximate: readonly boolean[];
  readonly details: readonly (string | null)[];
  /** ISO date of the label of each place; null as a whole where the list gives none. */
  readonly labelDates: readonly (string | null)[] | null;
}
