import { type NumberProblem, readNumber } from '../../../edition/reading/read-number.ts';
import { writtenCode } from '../../../edition/reading/written-code.ts';
import type { Cell } from '../../grid/grid.ts';
import { type CommuneCodes, type FoundCommune, findCommune } from './commune-codes.ts';
import type { OwnReading } from './own-reading.ts';
import { degreesOf } from './project-metres.ts';
import { readPair } from './read-pair.ts';
import type { RowProblem } from './rejections.ts';

type Row = readonly Cell[];

/** Longitude and latitude in degrees, somewhere on earth. */
export interface RowPosition {
  readonly longitude: number;
  readonly latitude: number;
}

/** The position that a row says, by two columns or by one. */
export function rowPosition(row: Row, reading: OwnReading): RowPosition | RowProblem {
  const written = reading.locatedBy === 'one-column' ? pairOf(row, reading) : twoOf(row, reading);
  if ('reason' in written) return written;
  const { x, y, column } = written;
  if (reading.coordinates !== 'degrees') {
    const found = degreesOf(reading.coordinates, x, y);
    if (!found) return { reason: 'outside', column, value: `${x}, ${y}` };
    return { longitude: found[0], latitude: found[1] };
  }
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    return { reason: 'not-degrees', column, value: `${x}, ${y}` };
  }
  return { longitude: x, latitude: y };
}

interface Written {
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

function pairOf(row: Row, { pair, isLatitudeFirst }: OwnReading): Written | RowProblem {
  const cell = row[pair] ?? null;
  const problem = (reason: RowProblem['reason']) => ({ reason, column: pair, value: cell });
  if (String(cell ?? '').trim() === '') return problem('no-position');
  const found = readPair(cell);
  if (!found) return problem(/nan|inf/i.test(String(cell)) ? 'not-finite' : 'not-a-number');
  const { first, second, isXFirst } = found;
  return isLatitudeFirst && !isXFirst
    ? { x: second, y: first, column: pair }
    : { x: first, y: second, column: pair };
}

function twoOf(row: Row, { x, y, decimal }: OwnReading): Written | RowProblem {
  const easting = readNumber(row[x] ?? null, decimal);
  const northing = readNumber(row[y] ?? null, decimal);
  if (typeof easting === 'number' && typeof northing === 'number') {
    return { x: easting, y: northing, column: x };
  }
  const [column, problem] =
    typeof easting === 'string' ? [x, easting] : [y, northing as NumberProblem];
  const value = row[column] ?? null;
  const isShape =
    typeof value === 'string' && /^(Multi)?(Polygon|LineString|Point)$|^Geometry/.test(value);
  if (isShape) return { reason: 'not-a-point', column, value };
  return { reason: problem === 'empty' ? 'no-position' : problem, column, value };
}

/** The commune that a row names. */
export interface RowCommune extends Extract<FoundCommune, object> {
  readonly isRestored: boolean;
  /** As it was written, its zero restored. */
  readonly code: string;
}

/** The commune that a row names in its column of codes, or why it names none. */
export function rowCommune(
  row: Row,
  { code: column }: OwnReading,
  codes: CommuneCodes,
): RowCommune | RowProblem {
  const value = row[column] ?? null;
  if (String(value ?? '').trim() === '') return { reason: 'no-code', column, value };
  const written = writtenCode(value);
  const found = written ? findCommune(written.code, codes) : 'unknown-code';
  if (typeof found === 'string' || !written) {
    return { reason: typeof found === 'string' ? found : 'unknown-code', column, value };
  }
  return { ...found, ...written };
}

/** The value of a row. */
export function rowValue(
  row: Row,
  { value: column, decimal }: OwnReading,
): { value: number } | RowProblem {
  const cell = row[column] ?? null;
  const read = readNumber(cell, decimal);
  if (typeof read === 'number') return { value: read };
  return { reason: read === 'empty' ? 'no-value' : read, column, value: cell };
}
