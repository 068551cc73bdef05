/** Encodings of text files that are recognised. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [';', ',', '\t', '|'] as const;
/** What separates the cells of a CSV file. */
export type Delimiter = (typeof delimiters)[number];

/** How the text of a CSV file is cut into cells. */
export interface CsvDialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Whether the first row holds the names of the columns. */
  readonly hasHeader: boolean;
}

/** What a reader's file is taken for. */
export const ownUses = ['points', 'values'] as const;
export type OwnUse = (typeof ownUses)[number];

export const locators = ['two-columns', 'one-column', 'commune'] as const;
/** In degrees, or in metres: of the mainland, of the Antilles, of Guyane, of Mayotte and of La Réunion. */
export const coordinateSystems = [
  'degrees',
  'lambert-93',
  'utm-20n',
  'utm-22n',
  'utm-38s',
  'utm-40s',
] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** How the rows of a reader's file are understood; columns are positions, −1 for none. */
export interface OwnReading {
  readonly use: OwnUse;
  /** Where points are: two columns, both numbers in one column, or the chef-lieu of a commune. */
  readonly locatedBy: (typeof locators)[number];
  /** Longitude, or easting. */
  readonly x: number;
  /** Latitude, or northing. */
  readonly y: number;
  /** Column of `48.85, 2.35`. */
  readonly pair: number;
  readonly isLatitudeFirst: boolean;
  readonly coordinates: CoordinateSystem;
  /** Column of the names of points. */
  readonly name: number;
  /** Column of commune codes. */
  readonly code: number;
  /** Column of the values. */
  readonly value: number;
  /** Whether the values of several communes add up: counts do, rates and means do not. */
  readonly adds: boolean;
  readonly decimal: '.' | ',';
}
