import type { LicenceId } from './licences.ts';
import type { Text } from './text.ts';

/**
 * Where people are counted when it is not at the chef-lieu of each commune: in the squares of a
 * population grid that a deployer supplies. Communes that it does not cover are still counted at
 * their chef-lieu.
 */
export interface DemandPointsRecord {
  readonly kind: 'population-grid';
  /** Id of its source in the manifest. */
  readonly source: string;
  /** Side of the squares as supplied; those of 200 m are joined by square kilometre and commune. */
  readonly squareMetres: number;
  readonly title: Text;
  readonly producer: string;
  readonly vintage: string;
  readonly licence: LicenceId;
  /** Communes whose people are counted in its squares, and those left at their chef-lieu. */
  readonly communes: number;
  readonly otherCommunes: number;
  /** One sentence or two that say all that, in the place of what is said of chefs-lieux. */
  readonly note: Text;
  /** What the distance and the place of a commune counted in squares are. */
  readonly ofCommune: Text;
  /** The same as `note` in a few words, for heads of columns: « par carré de 1 km ». */
  readonly short: Text;
}
