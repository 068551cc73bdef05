import type { LicenceId } from './licences.ts';
import type { NetworkHistory } from './network-history.ts';
import type { ReasonId } from './reasons.ts';
import type { Text } from './text.ts';
import type { UnitId } from './units.ts';

/**
 * `edition/manifest.json`: everything that the site knows about an edition before it opens any
 * other file. The ETL writes it from the catalogue; the site reads nothing else about definitions.
 * All paths are relative to the manifest's folder.
 */
export interface Manifest {
  readonly format: 1;
  /** `<date>-<8 hex digits of the digest of the staged data and of the code that derives from it>`. */
  readonly id: string;
  /** ISO date of the edition, set in its configuration. */
  readonly date: string;
  readonly publisher: Publisher;
  readonly sources: readonly SourceRecord[];
  readonly themes: readonly { readonly id: string; readonly label: Text }[];
  readonly levels: readonly LevelRecord[];
  readonly services: readonly ServiceRecord[];
  readonly zonings: readonly ZoningRecord[];
  readonly landmarks: readonly LandmarkRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly reasons: Readonly<
    Record<ReasonId, { readonly label: Text; readonly legend: 'missing' | 'secret' }>
  >;
  readonly tables: readonly TableRecord[];
  readonly files: {
    readonly duckdb: FileRecord;
    /** Figures derived from ODbL sources live in a database of their own. */
    readonly duckdbOdbl: FileRecord | null;
    readonly tiles: FileRecord;
    /** Names, codes, postcodes of every territory: see `search-index.ts`. */
    readonly search: FileRecord;
    /** `DemandFile`, see `demand-file.ts`; distances of ODbL services apart, see `share-alike.ts`. */
    readonly demand: FileRecord;
    readonly demandOdbl: FileRecord | null;
    /** `DemandPartsFile`, see `demand-parts-file.ts`. */
    readonly demandParts: FileRecord;
    /** `DictionaryFile` (gzipped JSON). */
    readonly dictionary: FileRecord;
    /** `ZoneClassesFile`. */
    readonly zoneClasses: FileRecord;
    /** `ZonesFile`, see `territory-file.ts`; ODbL services apart, see `share-alike.ts`. */
    readonly zones: FileRecord;
    readonly zonesOdbl: FileRecord | null;
    /** Commune codes that are no more: see `old-communes-file.ts`. */
    readonly oldCommunes: FileRecord;
    /** Borders between communes, see `adjacency-file.ts`. */
    readonly adjacency: FileRecord;
    /** `ComputationsFile` (gzipped JSON): how each indicator was computed. */
    readonly computations: FileRecord;
    /** The tables as a Data Package of Frictionless Data, see `data-package.ts`. */
    readonly dataPackage: FileRecord;
    /** The tables as a DCAT-AP catalogue in JSON-LD, see `dcat.ts`. */
    readonly dcat: FileRecord;
    /** How to cite the edition, in the Citation File Format, see `citation.ts`. */
    readonly citation: FileRecord;
    /** JSON Schema of this file, see `manifest-schema.ts`. */
    readonly manifestSchema: FileRecord;
  };
  /** The dated lists of a network and the target that it had. */
  readonly history: NetworkHistory;
  /** Overseas territories and their frames, in reading order, for one-click views. */
  readonly frames: readonly FrameRecord[];
}

/** Who answers for the site; null: the deployer has not said. */
export interface Publisher {
  readonly name: string;
  /** Address of a page or an e-mail where readers write. */
  readonly contact: string | null;
  /** Name and postal address of the host. */
  readonly host: string | null;
}

export interface FileRecord {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface SourceRecord {
  readonly id: string;
  readonly title: Text;
  readonly producer: string;
  readonly licence: LicenceId;
  readonly vintage: string;
  readonly landing: string | null;
  readonly files: readonly FileRecord[];
  readonly defects: readonly { readonly defect: Text; readonly treatment: Text }[];
  readonly rowsIn: number;
  readonly rowsKept: number;
  readonly rowsRejected: number;
}

export interface LevelRecord {
  /** The `<niveau>` of public addresses: `commune`, `epci`, `qpv`… */
  readonly id: string;
  readonly label: Text;
  readonly plural: Text;
  readonly order: number;
  /** Number of territories; column files of this level have as many values, in the order of `index`. */
  readonly count: number;
  readonly vintage: string;
  /** Offered as a level of the map. */
  readonly mapped: boolean;
  /** Source layer of the vector tiles, whose feature ids are positions in `index`; null when not drawn. */
  readonly tileLayer: string | null;
  /** `LevelIndex` (gzipped JSON). */
  readonly index: FileRecord;
  /**
   * `shapes/<id>.topojson.gz` (gzipped): one object named after the level, whose geometries carry
   * `code`, in the order of `index`; simplified, for downloads and small pictures.
   */
  readonly shapes: FileRecord;
  /** The same shapes with code, name and population, as GeoJSON and as GeoParquet 1.1 (WGS 84). */
  readonly geojson: FileRecord;
  readonly geoparquet: FileRecord;
  /** Territory files: `territories/<level>/<shard>.json.gz`, see `territory-file.ts`. */
  readonly territories: string;
  /** The same for what derives from ODbL sources, see `share-alike.ts`; null when nothing does. */
  readonly territoriesOdbl: string | null;
}

/** Codes and names of a level, position by position; gzipped JSON, named by `LevelRecord.index`. */
export interface LevelIndex {
  readonly level: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Population, same order; null when unknown. */
  readonly population: readonly (number | null)[];
  /** Frame of each territory: west, south, east, north in degrees, rounded outwards; four numbers each; null without shape. */
  readonly bounds: readonly (readonly [number, number, number, number] | null)[];
  /** The shard of `LevelRecord.territories` that each territory is in. */
  readonly shards: readonly string[];
  /** Code of the containing territory of each other level where it is unique. */
  readonly within: Readonly<Record<string, readonly (string | null)[]>>;
}

export interface ServiceRecord {
  readonly id: string;
  readonly label: Text;
  readonly ofOne: Text;
  readonly places: Text;
  readonly definition: Text;
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly caveats: readonly Text[];
  readonly role: 'current' | 'history';
  readonly itinerant: boolean;
  readonly order: number;
  /** Number of places. */
  readonly count: number;
  /** `PointsFile` (gzipped JSON). */
  readonly points: FileRecord;
  readonly licence: LicenceId;
}

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

/** Points drawn over the map that are not places where people are received. */
export interface LandmarkRecord {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly caveats: readonly Text[];
  readonly count: number;
  /** `PointsFile` (gzipped JSON). */
  readonly points: FileRecord;
}

export interface ZoningRecord {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly caveats: readonly Text[];
  readonly classes: readonly {
    readonly id: string;
    readonly label: Text;
    readonly communes: number;
    readonly population: number;
  }[];
  readonly drawn: 'hatch' | 'fill' | 'none';
  /** Classes drawn as a hatch, from the sparsest to the densest. */
  readonly hatchedClasses: readonly string[];
  /** Source layer of the tiles (features carry `class`); null when not drawn. */
  readonly tileLayer: string | null;
  readonly order: number;
}

export type Aggregation =
  | 'sum'
  | 'ratio-of-sums'
  | 'weighted-mean'
  | 'population-weighted-mean'
  | 'share-of-population'
  | 'none';

export interface IndicatorRecord {
  /** Also the column name in the published tables and the `indicateur=` of addresses. */
  readonly id: string;
  readonly theme: string;
  readonly label: Text;
  readonly shortLabel: Text;
  readonly definition: Text;
  readonly unit: UnitId;
  readonly decimals: number;
  readonly polarity: 'higher-is-worse' | 'higher-is-better' | 'neutral';
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly coverage: Text;
  readonly caveats: readonly Text[];
  readonly secrecy: Text | null;
  readonly comparableWithin: 'france' | 'region';
  readonly aggregation: Aggregation;
  /**
   * What communes add to the ratio of two sums, for aggregates over any set of them: null unless
   * `aggregation` is `ratio-of-sums` or `weighted-mean`.
   */
  readonly parts: IndicatorParts | null;
  /** Service measured, for indicators of distance and coverage. */
  readonly service: string | null;
  /** `distance` and `beyond` indicators are the ones that the question in words is made of. */
  readonly kind: string;
  readonly thresholdKm: number | null;
  /**
   * How far the true count of a commune can be from its published value, which the producer rounded:
   * a sum over communes has a range as wide on either side of each value; 0 for exact values.
   */
  readonly roundingError: number;
  readonly licence: LicenceId;
  /** Levels where the indicator has at least one value, with its column file and what is known there. */
  readonly levels: Readonly<Record<string, IndicatorLevelRecord>>;
}

/**
 * factor × Σ numerator ÷ Σ denominator. Two column files of level `commune` (see `column-file.ts`),
 * whose indicator is `<id>_numerator`, a range where a count was withheld, and `<id>_denominator`;
 * communes without a value of the indicator have neither.
 */
export interface IndicatorParts {
  readonly numerator: FileRecord;
  readonly denominator: FileRecord;
  readonly factor: number;
}

export interface IndicatorLevelRecord {
  readonly column: FileRecord;
  /** Territories with a value. */
  readonly known: number;
  /** Territories without, by reason. */
  readonly missing: Readonly<Partial<Record<ReasonId, number>>>;
}

export interface TableRecord {
  readonly name: string;
  readonly title: Text;
  /** Under which the table is shared. */
  readonly licence: LicenceId;
  /** That licence, then those of sources that add something to it: `not-stated` where one says none. */
  readonly licences: readonly LicenceId[];
  /** Ids of the sources that it is made of. */
  readonly sources: readonly string[];
  readonly rows: number;
  readonly parquet: FileRecord;
  readonly csv: FileRecord;
  /** The same for spreadsheets set to French: semicolon, decimal comma, byte order mark. */
  readonly csvFrench: FileRecord;
  /** The same as gzipped Arrow IPC stream, for browsers whose host cannot serve ranges of the database. */
  readonly arrow: FileRecord;
}

/** `dictionary.json.gz`: what each column of each table means, apart so that the manifest stays small. */
export interface DictionaryFile {
  readonly edition: string;
  readonly tables: Readonly<
    Record<
      string,
      readonly {
        readonly name: string;
        readonly type: string;
        readonly unit: string | null;
        readonly description: string;
      }[]
    >
  >;
}

export interface FrameRecord {
  readonly id: string;
  readonly label: Text;
  /** west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
}
