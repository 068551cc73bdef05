import type { PeerFinder } from '../../core/comparison/peers.ts';
import type { RangedValues } from '../../core/comparison/ranged-values.ts';
import type { Column } from '../../edition/files/column-file.ts';
import type { ComputationsFile } from '../../edition/files/computations-file.ts';
import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { OldCommunesFile } from '../../edition/files/old-communes-file.ts';
import type { TerritoryRecord } from '../../edition/files/territory-file.ts';
import type { ZoneClassesFile } from '../../edition/files/zone-classes-file.ts';
import type { LevelRecord, Manifest } from '../../edition/manifest.ts';
import type { LevelShapes } from '../map/level-shapes.ts';

/** What sheets read of an edition. Whoever opens it decides when each part is loaded. */
export interface SheetEdition {
  readonly manifest: Manifest;
  /** A level of territories, null when the edition has none of that name. */
  level(id: string): SheetLevel | null;
  places(service: string): SheetPlaces;
  readonly zoneClasses: ZoneClassesFile;
  readonly oldCommunes: OldCommunesFile;
  readonly computations: ComputationsFile;
}

/** A level as sheets read it: its territories, and everything published of them. */
export interface SheetLevel {
  readonly record: LevelRecord;
  readonly index: LevelIndex;
  /** Position of a code in the index. */
  readonly positions: ReadonlyMap<string, number>;
  readonly peers: PeerFinder;
  readonly shapes: LevelShapes;
  /** null where the indicator is not known at this level. */
  column(indicator: string): Column | null;
  /** 95 % intervals of shares and rates; null where the indicator has none. */
  intervals(indicator: string): RangedValues | null;
  territory(code: string): TerritoryRecord | null;
}

/** The places of a service, a column each; null where the list does not say. */
export interface SheetPlaces {
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly communes: readonly (string | null)[];
  readonly details: readonly (string | null)[];
  /** Position of an id in the columns. */
  readonly positions: ReadonlyMap<string, number>;
}
