import type { Cell } from '../../grid/grid.ts';
import type { CommuneCodes } from './commune-codes.ts';
import type { OwnReading } from './own-reading.ts';
import { rowCommune, rowPosition, rowValue } from './read-rows.ts';
import { isProblem, type RowProblem } from './rejections.ts';
import { MOST_POINTS, UnreadableFile } from './row-table.ts';

/** Longest name kept of a point, in characters. */
const NAME_LENGTH = 200;

/** What was recognised and mended while rows were read, to be told. */
export interface Mended {
  /** Codes whose zero had been lost. */
  restored: number;
  /** Codes that are no more, carried to the commune of today. */
  carried: number;
}

/** Takes rows one after another; says why one cannot be used. */
export interface RowCollector {
  readonly take: (rows: readonly (readonly Cell[])[]) => (RowProblem | null)[];
  readonly mended: Mended;
}

/** Points, column by column. */
export interface CollectedPoints {
  readonly longitude: number[];
  readonly latitude: number[];
  readonly names: string[];
  /** Position of the commune. */
  readonly commune: number[];
}

/** What tells where a point lies: communes by their codes, their chefs-lieux, and who is near. */
export interface PointGround {
  readonly codes: CommuneCodes;
  /** Longitude and latitude of the chef-lieu of a commune. */
  readonly chefLieu: (commune: number) => readonly [number, number];
  /** See `pointLocator`. */
  readonly locate: (longitude: ArrayLike<number>, latitude: ArrayLike<number>) => Int32Array;
}

/** @throws UnreadableFile where there are too many. */
export function pointCollector(
  reading: OwnReading,
  ground: PointGround,
): RowCollector & { readonly points: CollectedPoints } {
  const points: CollectedPoints = { longitude: [], latitude: [], names: [], commune: [] };
  const mended: Mended = { restored: 0, carried: 0 };
  const keep = (longitude: number, latitude: number, commune: number, row: readonly Cell[]) => {
    if (points.names.length >= MOST_POINTS)
      throw new UnreadableFile('too-many-points', String(MOST_POINTS));
    points.longitude.push(longitude);
    points.latitude.push(latitude);
    points.commune.push(commune);
    points.names.push(
      String((reading.name < 0 ? null : row[reading.name]) ?? '').slice(0, NAME_LENGTH),
    );
  };
  const byCommune: RowCollector['take'] = (rows) =>
    rows.map((row) => {
      const found = rowCommune(row, reading, ground.codes);
      if (isProblem(found)) return found;
      note(mended, found);
      keep(...ground.chefLieu(found.position), found.position, row);
      return null;
    });
  const byPosition: RowCollector['take'] = (rows) => {
    const problems = new Array<RowProblem | null>(rows.length).fill(null);
    // Coordinates side by side, without an object a row: files have a hundred thousand.
    const longitude = new Float64Array(rows.length);
    const latitude = new Float64Array(rows.length);
    const placed: number[] = [];
    rows.forEach((row, i) => {
      const read = rowPosition(row, reading);
      if (isProblem(read)) problems[i] = read;
      else {
        longitude[placed.length] = read.longitude;
        latitude[placed.length] = read.latitude;
        placed.push(i);
      }
    });
    const communes = ground.locate(
      longitude.subarray(0, placed.length),
      latitude.subarray(0, placed.length),
    );
    placed.forEach((i, rank) => {
      if (communes[rank] >= 0) keep(longitude[rank], latitude[rank], communes[rank], rows[i]);
      else {
        const column = reading.locatedBy === 'one-column' ? reading.pair : reading.x;
        problems[i] = { reason: 'outside', column, value: saidPosition(rows[i], reading) };
      }
    });
    return problems;
  };
  return { points, mended, take: reading.locatedBy === 'commune' ? byCommune : byPosition };
}

function saidPosition(row: readonly Cell[], { locatedBy, pair, x, y }: OwnReading): Cell {
  return locatedBy === 'one-column' ? row[pair] : `${row[x]}, ${row[y]}`;
}

/** One value a commune: those that stand for parts of one add up, where they are counts. */
export function valueCollector(
  reading: OwnReading,
  codes: CommuneCodes,
): RowCollector & { readonly values: Float64Array } {
  const values = new Float64Array(codes.positions.size).fill(Number.NaN);
  const taken = new Set<string>();
  const mended: Mended = { restored: 0, carried: 0 };
  const takeOne = (row: readonly Cell[]): RowProblem | null => {
    const found = rowCommune(row, reading, codes);
    if (isProblem(found)) return found;
    const problem = (reason: RowProblem['reason']) => ({
      reason,
      column: reading.code,
      value: row[reading.code] ?? null,
    });
    if (taken.has(found.code)) return problem('duplicate');
    if (found.kind === 'part' && !reading.adds) return problem('part-of-commune');
    const before = values[found.position];
    if (!Number.isNaN(before) && !reading.adds) return problem('duplicate');
    const read = rowValue(row, reading);
    if (isProblem(read)) return read;
    taken.add(found.code);
    note(mended, found);
    values[found.position] = Number.isNaN(before) ? read.value : before + read.value;
    return null;
  };
  return { values, mended, take: (rows) => rows.map(takeOne) };
}

function note(mended: Mended, { isRestored, kind }: { isRestored: boolean; kind: string }): void {
  if (isRestored) mended.restored++;
  if (kind !== 'current') mended.carried++;
}
