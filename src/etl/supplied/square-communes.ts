import type { DuckDBConnection } from '@duckdb/node-api';
import { haversineKm } from '../../core/geo/haversine.ts';
import { writtenCode } from '../../edition/reading/written-code.ts';
import { rows } from '../duckdb.ts';
import { type CommuneShape, communeLocator } from './commune-locator.ts';
import { type GridSquare, placeInSquare } from './grid-square.ts';

/** Those whose people are counted together: a commune, or an arrondissement of Paris, Lyon, Marseille. */
export interface CountedUnit extends Record<string, unknown> {
  readonly id: string;
  readonly commune: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
  readonly area_km2: number | null;
}

/** Which units a square belongs to, by rank, or why none. */
export type SquareUnits =
  | { readonly units: readonly number[]; readonly unknown: string | null }
  | {
      readonly reason: 'no-code' | 'unknown-commune' | 'far-from-commune' | 'no-commune';
      readonly value: string | null;
    };

/** Finds the units of the squares of a grid. */
export interface UnitFinder {
  readonly units: readonly CountedUnit[];
  /** By the codes that a row lists. */
  readonly listed: (square: GridSquare, codes: string) => SquareUnits;
  /** By the shape that contains its centre, or else, on a coast, one of its corners or sides. */
  readonly located: (square: GridSquare) => SquareUnits;
}

/** Reads what squares are set against; `shapes` are asked for when a file lists no commune. */
export async function unitFinder(
  db: DuckDBConnection,
  shapes: () => Promise<readonly CommuneShape[]>,
): Promise<UnitFinder & { readonly readShapes: () => Promise<void> }> {
  const units = await rows<CountedUnit>(
    db,
    `SELECT p.id, p.commune, p.longitude, p.latitude, coalesce(p.population, 0) AS population, s.area_km2
     FROM commune_place p LEFT JOIN commune_shape s USING (commune) ORDER BY p.id`,
  );
  const unitsOf = new Map<string, number[]>();
  const hold = (code: string, unit: number) =>
    unitsOf.set(code, [...(unitsOf.get(code) ?? []), unit]);
  units.forEach(({ id, commune }, i) => {
    hold(id, i);
    if (commune !== id) hold(commune, i);
  });
  const passage = await rows<{ code_old: string; code: string }>(
    db,
    'SELECT code_old, code FROM code_passage',
  );
  const successor = new Map(passage.map(({ code_old, code }) => [code_old, code]));
  let locate: (longitude: number, latitude: number) => string | undefined = () => undefined;
  /** The unit of a code nearest to a place: a city is counted at its arrondissements. */
  const unitAt = (code: string, longitude: number, latitude: number) => {
    const found = unitsOf.get(code) ?? unitsOf.get(successor.get(code) ?? '');
    if (!found) return undefined;
    const away = (i: number) =>
      haversineKm(longitude, latitude, units[i].longitude, units[i].latitude);
    return found.length === 1
      ? found[0]
      : found.reduce((best, i) => (away(i) < away(best) ? i : best));
  };
  /** A commune reaches as far from its chef-lieu as a long one of its area may, and some way more. */
  const isNear = (unit: CountedUnit, longitude: number, latitude: number) =>
    haversineKm(longitude, latitude, unit.longitude, unit.latitude) <=
    25 + 2 * Math.sqrt(unit.area_km2 ?? 0);
  return {
    units,
    readShapes: async () => {
      locate = communeLocator(await shapes());
    },
    listed: (square, written) => {
      const codes = codesOf(written);
      if (codes === null) return { reason: 'no-code', value: written };
      const [longitude, latitude] = placeInSquare(square);
      const found = codes.map((code) => ({ code, unit: unitAt(code, longitude, latitude) }));
      const unknown = found.find(({ unit }) => unit === undefined)?.code ?? null;
      const known = [...new Set(found.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))];
      if (known.length === 0) return { reason: 'unknown-commune', value: written };
      const near = known.filter((unit) => isNear(units[unit], longitude, latitude));
      return near.length === 0
        ? { reason: 'far-from-commune', value: written }
        : { units: near, unknown };
    },
    located: (square) => {
      const [longitude, latitude] = placeInSquare(square);
      for (const [across, up] of tried) {
        const code = locate(...placeInSquare(square, across, up));
        const unit = code === undefined ? undefined : unitAt(code, longitude, latitude);
        if (unit !== undefined) return { units: [unit], unknown: null };
      }
      return { reason: 'no-commune', value: null };
    },
  };
}

/** The centre, then the middles of the sides, then the corners. */
const tried = [
  [0.5, 0.5],
  [0, 0.5],
  [1, 0.5],
  [0.5, 0],
  [0.5, 1],
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** INSEE writes the codes of a square one after the other: `0100101004`. Null where a code is none. */
function codesOf(written: string): string[] | null {
  const text = written.replaceAll(/[\s,;|/"']/g, '');
  // The zero that a spreadsheet took from the first.
  const whole = text.length % 5 === 4 ? `0${text}` : text;
  if (whole === '' || whole.length % 5 !== 0) return null;
  const codes = (whole.match(/.{5}/g) ?? []).map((one) => writtenCode(one)?.code);
  return codes.every((code) => code !== undefined) ? (codes as string[]) : null;
}
