import type { DuckDBConnection } from '@duckdb/node-api';
import { largestRemainder } from '../../core/apportionment/largest-remainder.ts';
import { fitProportions } from '../../core/apportionment/proportional-fitting.ts';
import { positionDecimals, rounded } from '../../edition/writing/rounded.ts';
import { kilometreOf, placeInSquare } from '../supplied/grid-square.ts';
import type { StagedGrid } from '../supplied/stage-population-grid.ts';

/** Where people of a unit are counted: a square kilometre of it, or what it has of one. */
export interface GridPoint {
  readonly id: string;
  readonly unit: string;
  readonly commune: string;
  /** Centre of the square; of squares of 200 m, of the people in them. */
  readonly longitude: number;
  readonly latitude: number;
  /** Whole people, at least 1. */
  readonly population: number;
  readonly area_km2: number;
}

/** What a unit has of a square kilometre. */
interface Part {
  readonly kilometre: string;
  people: number;
  longitude: number;
  latitude: number;
  area: number;
}

/**
 * Spreads the people of each commune over the squares of a grid. A commune (or an arrondissement)
 * keeps its municipal population: the squares weigh it, in whole people, by the largest remainder.
 * What a square on a border has of each commune is that which agrees best with the populations of
 * the communes, those of their own squares deducted.
 *
 * @returns points by unit and square; none for a unit that the grid does not cover, or without people.
 */
export function gridPoints(grid: StagedGrid): GridPoint[] {
  const { units, squares, unitsOf } = grid;
  const amounts = peopleOfUnits(grid);
  const parts: Map<string, Part>[] = units.map(() => new Map());
  const areaOf = (grid.squareMetres / 1000) ** 2;
  squares.forEach((square, i) => {
    const [longitude, latitude] = placeInSquare(square);
    const kilometre = kilometreOf(square);
    unitsOf[i].forEach((unit, rank) => {
      const people = amounts[i][rank];
      if (people === 0) return;
      const held = parts[unit].get(kilometre) ?? {
        kilometre,
        people: 0,
        longitude: 0,
        latitude: 0,
        area: 0,
      };
      parts[unit].set(kilometre, held);
      held.people += people;
      held.longitude += people * longitude;
      held.latitude += people * latitude;
      held.area += (areaOf * people) / grid.people[i];
    });
  });
  return units.flatMap(({ id, commune, population }, unit) => {
    const ofUnit = [...parts[unit].values()].sort((a, b) => (a.kilometre < b.kilometre ? -1 : 1));
    const whole = largestRemainder(
      ofUnit.map(({ people }) => people),
      population,
    );
    return ofUnit.flatMap(({ kilometre, people, longitude, latitude, area }, i) =>
      whole[i] === 0
        ? []
        : {
            id: `${id}-${kilometre}`,
            unit: id,
            commune,
            longitude: rounded(longitude / people, positionDecimals),
            latitude: rounded(latitude / people, positionDecimals),
            population: whole[i],
            area_km2: area,
          },
    );
  });
}

/** People of each square by unit, in the order of its units. */
function peopleOfUnits({ units, people, unitsOf }: StagedGrid): readonly Float64Array[] {
  const own = new Float64Array(units.length);
  const covered = new Uint8Array(units.length);
  let all = 0;
  unitsOf.forEach((list, square) => {
    all += people[square];
    for (const unit of list) covered[unit] = 1;
    if (list.length === 1) own[list[0]] += people[square];
  });
  const published = units.reduce((sum, { population }, i) => sum + covered[i] * population, 0);
  const shared = [...unitsOf.keys()].filter((square) => unitsOf[square].length > 1);
  const row: number[] = [];
  const column: number[] = [];
  shared.forEach((square, rank) => {
    for (const unit of unitsOf[square]) {
      row.push(rank);
      column.push(unit);
    }
  });
  // A grid of another year, or of households only, counts fewer people in all: as many in
  // proportion are expected of each. Where its own squares hold them all, there is one more.
  const scale = published === 0 ? 0 : all / published;
  const fitted = fitProportions({
    row,
    column,
    rowTotals: shared.map((square) => people[square]),
    columnTotals: units.map(({ population }, unit) =>
      population === 0 ? 0 : Math.max(1, scale * population - own[unit]),
    ),
  });
  const amounts = unitsOf.map((list, square) => new Float64Array(list.length).fill(people[square]));
  let pair = 0;
  for (const square of shared) {
    for (let i = 0; i < amounts[square].length; i++) amounts[square][i] = fitted[pair++];
  }
  return amounts;
}

/**
 * Puts the squares in `demand_point` in the place of the communes and arrondissements that they
 * cover (`origin` is then `population-grid`).
 *
 * @returns how many communes are counted in squares, in part at least, and how many are not.
 */
export async function replaceDemandPoints(
  db: DuckDBConnection,
  points: readonly GridPoint[],
): Promise<{ readonly communes: number; readonly otherCommunes: number }> {
  await db.run('CREATE TEMP TABLE grid_point AS FROM demand_point LIMIT 0');
  const appender = await db.createAppender('grid_point');
  for (const point of points) {
    appender.appendVarchar(point.id);
    appender.appendVarchar(point.commune);
    appender.appendDouble(point.longitude);
    appender.appendDouble(point.latitude);
    appender.appendInteger(point.population);
    appender.appendVarchar('population-grid');
    appender.appendVarchar(point.unit);
    appender.appendDouble(point.area_km2);
    appender.endRow();
  }
  appender.closeSync();
  await db.run(
    `CREATE TEMP TABLE counted_point AS
     FROM (FROM grid_point UNION ALL
       FROM demand_point WHERE unit NOT IN (SELECT unit FROM grid_point)) ORDER BY id;
     DROP TABLE demand_point;
     CREATE TABLE demand_point AS FROM counted_point ORDER BY id;
     DROP TABLE counted_point; DROP TABLE grid_point;`,
  );
  const reader = await db.runAndReadAll(
    `SELECT count(DISTINCT commune) FILTER (origin = 'population-grid'), count(DISTINCT commune) FROM demand_point`,
  );
  const [communes, every] = reader.getRows()[0].map(Number);
  return { communes, otherCommunes: every - communes };
}
