import type { Text } from '../edition/text.ts';

/** Something that is drawn as points over the map without being a place where people are received. One file each in `landmarks/`. */
export interface LandmarkDeclaration {
  /** kebab-case, in addresses and file names. */
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly caveats: readonly Text[];
  /**
   * SQL over staged tables yielding `id`, `name`, `longitude`, `latitude`, `position` ('source' when
   * the producer's coordinate is trusted) and `detail` (may be null).
   */
  readonly pointsSql: string;
}

/**
 * Declares landmarks; the identity function, so that the literal is checked where it is written.
 */
export function defineLandmark(landmark: LandmarkDeclaration): LandmarkDeclaration {
  return landmark;
}
