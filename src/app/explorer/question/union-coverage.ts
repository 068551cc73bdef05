import { coverageShare } from '../../../core/access/coverage-share.ts';
import { weightedMean } from '../../../core/inequality/weighted-mean.ts';
import { lowerWeightedMedian } from '../../../core/inequality/weighted-quantile.ts';
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
 * What the table `coverage` says of a territory, of any communes.
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
  const counted = [...commune.keys()].filter((i) => mask[commune[i]] === 1);
  const km = counted.map((i) => kilometresOf(metres[i]));
  const people = counted.map((i) => population[i]);
  const mean = weightedMean(km, people);
  const located = mean.totalWeight;
  const beyond = thresholdsKm.map((limit) => coverageShare(km, people, limit).weightBeyond);
  return {
    population: Math.round(located + mean.missingWeight),
    withoutPoint: Math.round(mean.missingWeight),
    meanKm: located === 0 ? null : mean.value,
    medianKm: located === 0 ? null : lowerWeightedMedian(km, people).value,
    beyond: triple(beyond.map(Math.round)),
    beyondPercent: triple(beyond.map((count) => (located === 0 ? 0 : (100 * count) / located))),
  };
}

function triple([first, second, third]: readonly number[]): readonly [number, number, number] {
  return [first, second, third];
}
