import type { LicenceId } from '../edition/licences.ts';
import type { Text } from '../edition/text.ts';
import type { StageContext } from './stage/context.ts';
import type { TextForm } from './text-form.ts';

/** How the bytes of a raw file are read into a table. */
export type RawFormat =
  | {
      readonly kind: 'csv';
      readonly delimiter: ',' | ';';
      /** Lines before the header (metadata of the producer). */
      readonly skipLines?: number;
      /** false: the file has no header line and takes its names from `columns`. */
      readonly header?: boolean;
    }
  /** A FeatureCollection: one row a feature; properties as text, `_geometry` as GeoJSON text. */
  | { readonly kind: 'geojson' }
  /** A JSON array of flat objects. `prefix` is stripped first (a JavaScript assignment, say). */
  | { readonly kind: 'json'; readonly prefix?: string }
  | { readonly kind: 'parquet' }
  /** Left as bytes: the source's own `prepare` reads it. */
  | { readonly kind: 'bytes' };

/** One file as its producer publishes it. */
export interface SourceFile {
  /** `<source id>/<file name>`, the same in a mirror and in the local cache. */
  readonly path: string;
  /** Size in bytes of the file that this code was written against. */
  readonly bytes: number;
  /** SHA-256 (hex) of that file. */
  readonly sha256: string;
  readonly format: RawFormat;
  /** Table of the staging database that receives the rows, as text, with `_row` (1-based line or feature number). */
  readonly table?: string;
  /** Exact expected header (or attribute names), in order; every difference stops the source. */
  readonly columns?: readonly string[];
  /** What the texts of some columns must be, by column; any other stops the source, told by its row. */
  readonly forms?: Readonly<Record<string, TextForm>>;
  /** Columns whose values together come once; a row that has them again stops the source. */
  readonly unique?: readonly string[];
  /** Producer's addresses, most trusted first; empty when none is attested: the file must be fetched by hand. */
  readonly downloads: readonly string[];
}

/** A column of a staged table. */
export interface StagedColumn {
  readonly name: string;
  /** DuckDB type: VARCHAR, INTEGER, DOUBLE, BOOLEAN, DATE… */
  readonly type: string;
  readonly unit?: string;
  /** Lowest and highest number that can be; unless told, as its unit allows (`check-ranges.ts`). */
  readonly range?: readonly [lowest: number, highest: number];
  /** Staged table of which it is a `code`, never null; any other stops the source. */
  readonly codeOf?: string;
  readonly description: string;
}

/** A clean, typed, deduplicated table that a source contributes to `data/`. */
export interface StagedTable {
  readonly name: string;
  readonly description: string;
  /** Columns whose combination is unique and never null; the file is sorted by them. */
  readonly key: readonly string[];
  readonly columns: readonly StagedColumn[];
  /**
   * The table should say something of every commune of 2025, `column` being its code, save `without` of
   * them: a file that lost rows, or the zeros that codes begin with, stops its source.
   */
  readonly covers?: { readonly column: string; readonly without: number };
}

/** A known defect of a source, and how it is coped with. */
export interface SourceDefect {
  readonly defect: Text;
  readonly treatment: Text;
}

/**
 * One open data source: everything that the project knows about it lives in its folder
 * `src/etl/sources/<id>/` (this declaration, its staging SQL, what parses it).
 */
export interface SourceDeclaration {
  readonly id: string;
  readonly title: Text;
  readonly producer: string;
  readonly licence: LicenceId;
  /** What the data refers to: a date, a year or a range of years. */
  readonly vintage: string;
  /** Page where a person finds the file; null when none is attested. */
  readonly landing: string | null;
  readonly files: readonly SourceFile[];
  /** Files of an installed package that `prepare` reads and verifies; `path` begins with the package's name. */
  readonly packageFiles?: readonly Pick<SourceFile, 'path' | 'bytes' | 'sha256'>[];
  /** Staged tables of other sources that the SQL reads: they are staged first. */
  readonly reads: readonly string[];
  readonly tables: readonly StagedTable[];
  readonly defects: readonly SourceDefect[];
  /** Turns `bytes` files into raw tables, and does what SQL cannot (geometry); runs before `stage.sql`. */
  readonly prepare?: (context: StageContext) => Promise<void>;
  /** Runs after `stage.sql`: writes what is not a table (shapes). */
  readonly finish?: (context: StageContext) => Promise<void>;
}

/** Declares a source; the identity function, so that the literal is checked where it is written. */
export function defineSource(source: SourceDeclaration): SourceDeclaration {
  return source;
}
