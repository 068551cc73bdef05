import { EditionFileError } from '../../../../edition/files/column-file.ts';
import { type DemandFile, kilometresOf } from '../../../../edition/files/demand-file.ts';
import type { DemandPartsFile } from '../../../../edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import { countedAt, pointAreasKm2 } from '../../../edition/point-areas.ts';
import { peopleOfQpv } from './inequality-zonings.ts';
import type { InequalityUnits } from './measure-inequality.ts';

/** The indicator by which communes are ranked from poor to rich. */
const INCOME = 'median_income_eur';

/**
 * Loads those whose distances are compared, with their area, their class and the income of their
 * commune: every commune (each of its squares, with a population grid), or each QPV and the rest of
 * each commune where QPV are told apart.
 */
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
  const incomeOf = column
    ? column.low.map((low, i) => (low === column.high[i] ? low : Number.NaN))
    : new Float64Array(index.codes.length).fill(Number.NaN);
  const units =
    zoning === peopleOfQpv.id
      ? unitsApart(demand, parts, service)
      : parts.places
        ? countedPoints(demand, parts, service, zoning)
        : wholeCommunes(demand, parts, service, zoning, index.codes.length);
  return { ...units, income: Float64Array.from(units.commune, (commune) => incomeOf[commune]) };
}

type UnitsWithoutIncome = Omit<InequalityUnits, 'income'>;

/** Every commune with the mean distance of its people. */
function wholeCommunes(
  demand: DemandFile,
  parts: DemandPartsFile,
  service: string,
  zoning: string,
  count: number,
): UnitsWithoutIncome {
  const distances = demand.distanceMetres[service];
  const population = new Float64Array(count);
  const personKm = new Float64Array(count);
  demand.commune.forEach((commune, i) => {
    if (distances[i] < 0) return;
    population[commune] += demand.population[i];
    personKm[commune] += demand.population[i] * kilometresOf(distances[i]);
  });
  const areaKm2 = new Float64Array(count);
  parts.commune.forEach((commune, i) => {
    areaKm2[commune] += parts.areaKm2[i];
  });
  return {
    commune: Int32Array.from({ length: count }, (_, i) => i),
    // Nobody in a commune without people is far from anything: 0 ÷ 0 leaves it out.
    distanceKm: personKm.map((km, i) => km / population[i]),
    population,
    areaKm2,
    zoneClass: Int16Array.from(parts.communeClass[zoning]),
  };
}

/** Every point where people are counted, at its own distance; without people, it has none. */
export function countedPoints(
  demand: DemandFile,
  parts: DemandPartsFile,
  service: string,
  zoning: string,
): UnitsWithoutIncome {
  const { commune, population } = demand;
  const distances = demand.distanceMetres[service];
  return {
    commune: Int32Array.from(commune),
    distanceKm: Float64Array.from(population, (people, i) =>
      people === 0 ? Number.NaN : kilometresOf(distances[i]),
    ),
    population: Float64Array.from(population),
    areaKm2: pointAreasKm2(demand, parts),
    zoneClass: Int16Array.from(commune, (position) => parts.communeClass[zoning][position]),
  };
}

/**
 * Each QPV in each of its communes, at its own distance, and the rest of each commune at that of its
 * demand points; those without people, or without a recorded place, have no distance.
 *
 * @throws EditionFileError when a part is counted where no distance is published.
 */
export function unitsApart(
  demand: DemandFile,
  parts: DemandPartsFile,
  service: string,
): UnitsWithoutIncome {
  const placeOfQpv = new Map(demand.qpv.position.map((position, i) => [position, i]));
  const placeOfRest = new Map(demand.commune.map((_, i) => [countedAt(demand, i), i]));
  const distanceKm = parts.commune.map((_, part) => {
    const qpv = parts.qpv[part];
    const place = qpv >= 0 ? placeOfQpv.get(qpv) : placeOfRest.get(countedAt(parts, part));
    if (place === undefined) {
      throw new EditionFileError('demand-parts.json.gz', `part ${part} is no demand point`);
    }
    const { distanceMetres } = qpv >= 0 ? demand.qpv : demand;
    return parts.population[part] === 0 ? Number.NaN : kilometresOf(distanceMetres[service][place]);
  });
  return {
    commune: Int32Array.from(parts.commune),
    distanceKm: Float64Array.from(distanceKm),
    population: Float64Array.from(parts.population),
    areaKm2: Float64Array.from(parts.areaKm2),
    zoneClass: Int16Array.from(parts.qpv, (qpv) => (qpv >= 0 ? 0 : 1)),
  };
}

/** Those of the communes of a scope only. */
export function unitsWithin(units: InequalityUnits, mask: Uint8Array | null): InequalityUnits {
  if (!mask) return units;
  const isKept = (_: number, i: number) => mask[units.commune[i]] === 1;
  return {
    commune: units.commune.filter(isKept),
    distanceKm: units.distanceKm.filter(isKept),
    population: units.population.filter(isKept),
    areaKm2: units.areaKm2.filter(isKept),
    zoneClass: units.zoneClass.filter(isKept),
    income: units.income.filter(isKept),
  };
}
