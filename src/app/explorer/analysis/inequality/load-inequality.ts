import type { LevelIndex } from '../../../../edition/manifest.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import type { InequalityUnits } from './measure-inequality.ts';

/** The indicator by which communes are ranked from poor to rich. */
const INCOME = 'median_income_eur';

/** Loads every commune with its distance to a service, its area, its class and its income. */
export async function loadInequality(
  files: EditionFiles,
  index: LevelIndex,
  service: string,
  zoning: string,
): Promise<InequalityUnits> {
  const income = files.manifest.indicators.find(({ id }) => id === INCOME);
  const [demand, parts, column] = await Promise.all([
    files.demand(),
    files.demandParts(),
    income ? files.column(income, 'commune') : null,
  ]);
  const count = index.codes.length;
  const distances = demand.distanceCentikm[service];
  const population = new Float64Array(count);
  const personKm = new Float64Array(count);
  demand.commune.forEach((commune, i) => {
    if (distances[i] < 0) return;
    population[commune] += demand.population[i];
    personKm[commune] += (demand.population[i] * distances[i]) / 100;
  });
  const areaKm2 = new Float64Array(count);
  parts.commune.forEach((commune, i) => {
    areaKm2[commune] += parts.areaKm2[i];
  });
  return {
    // Nobody in a commune without people is far from anything: 0 ÷ 0 leaves it out.
    distanceKm: personKm.map((km, i) => km / population[i]),
    population,
    areaKm2,
    zoneClass: Int16Array.from(parts.communeClass[zoning]),
    income: column
      ? column.low.map((low, i) => (low === column.high[i] ? low : Number.NaN))
      : new Float64Array(count).fill(Number.NaN),
  };
}

/** The communes of a scope only. */
export function unitsWithin(units: InequalityUnits, mask: Uint8Array | null): InequalityUnits {
  if (!mask) return units;
  const isKept = (_: number, i: number) => mask[i] === 1;
  return {
    distanceKm: units.distanceKm.filter(isKept),
    population: units.population.filter(isKept),
    areaKm2: units.areaKm2.filter(isKept),
    zoneClass: units.zoneClass.filter(isKept),
    income: units.income.filter(isKept),
  };
}
