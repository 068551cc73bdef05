import { ascendingOrder } from '../../../core/ascending-order.ts';
import { type DemandFile, kilometresOf } from '../../../edition/files/demand-file.ts';
import type { CoverageRecord } from '../../../edition/files/territory-file.ts';
import { type CodeRun, codeRuns } from '../../../edition/sql/code-runs.ts';
import { thresholdsKm } from '../../../edition/thresholds.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import type { TerritoryRef } from '../../state/parameters/view/territory.ts';

/** People of the communes of several territories by their distance to a service. */
export interface UnionCoverage {
  /** Names of the territories, in the order asked. */
  readonly names: readonly string[];
  /** null: no place where people are counted has a distance to this service. */
  readonly coverage: CoverageRecord | null;
  /** Codes of the communes. */
  readonly runs: readonly CodeRun[];
}

/**
 * Counts the people of several territories as one: each commune once, however many of them it lies
 * in. null where no commune lies in any.
 */
export async function loadUnionCoverage(
  files: EditionFiles,
  territories: readonly TerritoryRef[],
  service: string,
): Promise<UnionCoverage | null> {
  const { levels } = files.manifest;
  const communeLevel = levels.find(({ id }) => id === 'commune');
  if (!communeLevel) throw new RangeError('the edition has no level "commune"');
  const [demand, communes, names] = await Promise.all([
    files.demand(),
    files.levelIndex(communeLevel),
    Promise.all(
      territories.map(async ({ level, code }) => {
        const record = levels.find(({ id }) => id === level);
        const index = record && (await files.levelIndex(record));
        return index?.names[index.codes.indexOf(code)] ?? code;
      }),
    ),
  ]);
  const mask = new Uint8Array(communes.codes.length);
  for (const { level, code } of territories) {
    const holders = level === 'commune' ? communes.codes : communes.within[level];
    holders?.forEach((holder, i) => {
      if (holder === code) mask[i] = 1;
    });
  }
  if (!mask.includes(1)) return null;
  return {
    names,
    coverage: coverageOf(demand, service, mask),
    runs: codeRuns(communes.codes, mask) ?? [],
  };
}

/**
 * What the table `coverage` says of a territory, of any communes: the median is the smallest distance
 * within which at least half of those who have a distance live.
 *
 * @param mask 1 for each commune whose people count
 */
export function coverageOf(
  { commune, population, distanceMetres }: DemandFile,
  service: string,
  mask: Uint8Array,
): CoverageRecord | null {
  const metres = distanceMetres[service];
  if (!metres) return null;
  const [located, unlocated]: number[][] = [[], []];
  commune.forEach((at, i) => {
    if (mask[at] === 1) (metres[i] < 0 ? unlocated : located).push(i);
  });
  const people = (points: readonly number[]) => points.reduce((sum, i) => sum + population[i], 0);
  const all = people(located);
  const beyond = thresholdsKm.map((km) => people(located.filter((i) => metres[i] > 1000 * km)));
  const withoutPoint = people(unlocated);
  return {
    population: Math.round(all + withoutPoint),
    withoutPoint: Math.round(withoutPoint),
    meanKm:
      all === 0
        ? null
        : located.reduce((sum, i) => sum + kilometresOf(metres[i]) * population[i], 0) / all,
    medianKm: all === 0 ? null : medianKm(located, metres, population, all),
    beyond: triple(beyond.map(Math.round)),
    beyondPercent: triple(beyond.map((count) => (all === 0 ? 0 : (100 * count) / all))),
  };
}

function medianKm(
  located: readonly number[],
  metres: readonly number[],
  population: readonly number[],
  all: number,
): number {
  let cumulated = 0;
  let median = 0;
  for (const i of ascendingOrder(metres, Uint32Array.from(located))) {
    median = kilometresOf(metres[i]);
    cumulated += population[i];
    if (cumulated >= all / 2) break;
  }
  return median;
}

function triple([first, second, third]: readonly number[]): readonly [number, number, number] {
  return [first, second, third];
}
