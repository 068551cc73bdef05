import type { DemandPointsRecord } from './demand-points.ts';
import type { FileRecord } from './files/file-record.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { LicenceId } from './licences.ts';
import type { NetworkHistory } from './network-history.ts';
import type { ReasonId } from './reasons.ts';
import type { Text } from './text.ts';

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
    /** SVG: the outlines of `frames`, in squares one below the other, in their order. */
    readonly frameOutlines: FileRecord;
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
  /** Where people are counted when not at the chefs-lieux: absent when they are. */
  readonly demandPoints?: DemandPointsRecord;
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

/** Where data come from: what was read, under which licence, and what is known to be wrong with it. */
export interface SourceRecord {
  readonly id: string;
  readonly title: Text;
  readonly producer: string;
  readonly licence: LicenceId;
  readonly vintage: string;
  /** The producer's page about it; null when it has none. */
  readonly landing: string | null;
  readonly files: readonly FileRecord[];
  readonly defects: readonly { readonly defect: Text; readonly treatment: Text }[];
  /** Rows of the files: rowsIn = rowsKept + rowsRejected. */
  readonly rowsIn: number;
  readonly rowsKept: number;
  readonly rowsRejected: number;
}

/** A kind of territory and where its territories are described. */
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

/** A network of places where people are received. */
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

/** A division of communes into classes, such as the rural revitalisation zones. */
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

/** A published table in each of its formats. */
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

/** A part of France and where the map shows it, in degrees. */
export interface FrameRecord {
  readonly id: string;
  readonly label: Text;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}
