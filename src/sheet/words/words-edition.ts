import type { PeerFinder } from '../../core/comparison/peers.ts';
import type { Column } from '../../edition/column-file.ts';
import type { LevelIndex, Manifest } from '../../edition/manifest.ts';
import type { TerritoryRecord } from '../../edition/territory-file.ts';

/** What the words of sheets read of an edition. */
export interface WordsEdition {
  readonly manifest: Manifest;
  /** A level of territories, null when the edition has none of that name. */
  level(id: string): WordsLevel | null;
  /** Classes of each zoning, and the position in them of each commune (−1 without class). */
  readonly zoneClasses: {
    readonly zonings: Readonly<
      Record<string, { readonly classes: readonly string[]; readonly communes: readonly number[] }>
    >;
  };
}

export interface WordsLevel {
  readonly index: LevelIndex;
  /** Position of a code in the index. */
  readonly positions: ReadonlyMap<string, number>;
  readonly peers: PeerFinder;
  /** null where the indicator is not known at this level. */
  column(indicator: string): Column | null;
  territory(code: string): TerritoryRecord | null;
}
