/**
 * `changes/<id of the previous edition>.json`: what differs between two editions, beside the rows in
 * `.parquet` and `.csv` of the same name. Made when an edition is compared with a previous one; not
 * named by the manifest, whose content does not depend on what came before.
 */
export interface EditionChanges {
  readonly previous: { readonly id: string; readonly date: string };
  readonly current: { readonly id: string; readonly date: string };
  readonly territories: readonly TerritoryChanges[];
  /** Indicators that only one of the editions has. */
  readonly indicators: {
    readonly appeared: readonly string[];
    readonly vanished: readonly string[];
  };
  /** By level and indicator, where anything differs. */
  readonly values: readonly ValueChanges[];
  /** Values compared at all levels, and how many of them are the same. */
  readonly compared: number;
  readonly same: number;
  /** Whether rows that derive from ODbL sources are apart, in `changes/odbl/`. */
  readonly hasOdblRows: boolean;
}

/** Territories of a level that only one of the editions has. */
export interface TerritoryChanges {
  readonly level: string;
  readonly appeared: readonly NamedTerritory[];
  readonly vanished: readonly NamedTerritory[];
}

/** A territory of a level that the context gives. */
export interface NamedTerritory {
  readonly code: string;
  readonly name: string;
}

/** How many values of an indicator differ at a level. */
export interface ValueChanges {
  readonly level: string;
  readonly indicator: string;
  /** Known now, and not before: the territory is new, or its value is. */
  readonly appeared: number;
  /** Known before, and not now. */
  readonly vanished: number;
  /** Known in both, and different; a range differs when one of its bounds does. */
  readonly changed: number;
}
