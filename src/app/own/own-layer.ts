import type { Mended } from './reading/collect-rows.ts';
import type { OwnUse } from './reading/own-reading.ts';
import type { RowCount } from './reading/read-own-file.ts';
import type { Rejection } from './reading/rejections.ts';

/** Points of the reader, column by column. */
export interface OwnPoints {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly names: readonly string[];
  /** Position of the commune whose chef-lieu is nearest. */
  readonly commune: Int32Array;
  /** Who lives how far from them. */
  readonly reach: OwnReach;
}

/** Who lives how far from the nearest point of the reader. */
export interface OwnReach {
  readonly population: number;
  /** People at most so far from the nearest point, in the order of `thresholdsKm`. */
  readonly within: readonly number[];
  /** People of territories of comparison without any point of the reader. */
  readonly withoutPoint: number;
  /** Mean over the people of each commune; NaN where its territory of comparison has no point. */
  readonly communeKm: Float64Array;
}

/** What was read of a reader's file; it stays in the page. */
export interface OwnLayer {
  readonly fileName: string;
  readonly use: OwnUse;
  /** Name of the column of values. */
  readonly title: string;
  readonly count: RowCount;
  readonly mended: Mended;
  /** The first rows that could not be used. */
  readonly rejections: readonly Rejection[];
  /** All of them, as CSV; null when there is none. */
  readonly rejectionsCsv: Blob | null;
  readonly points: OwnPoints | null;
  /** Value of each commune by position; NaN without. */
  readonly values: Float64Array | null;
  /** Whether values of several communes add up: counts do. */
  readonly adds: boolean;
}
