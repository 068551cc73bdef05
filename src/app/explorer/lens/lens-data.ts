import type { DemandFile } from '../../../edition/files/demand-file.ts';
import type { DemandPartsFile } from '../../../edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { poorCommunes } from '../../edition/poor-communes.ts';
import { populationWhere, spreadOverPoints } from './vulnerable-people.ts';

/** Everyone whom the lens counts: people at demand points, by group, and people of QPV at theirs. */
export interface LensData {
  readonly demand: DemandFile;
  /** QPV apart from the rest of their communes: who of a QPV lives in which commune. */
  readonly parts: DemandPartsFile;
  readonly communes: LevelIndex;
  /** People of each demand point who are of a group; NaN where that is not known. */
  readonly groups: Readonly<Record<LensGroup, ArrayLike<number>>>;
  /** Highest median income of a poor commune, in euros a year. */
  readonly poorMostIncome: number;
}

/** Groups of people known by commune, in reading order. */
export const lensGroups = ['everyone', 'frr', 'over75', 'poor', 'noIncome'] as const;
export type LensGroup = (typeof lensGroups)[number];

const FRR = new Set(['socle', 'plus']);

const known = new WeakMap<EditionFiles, Promise<LensData>>();

/** Loads what the lens needs, whatever the question: once, for all the views that show the lens. */
export function loadLensData(files: EditionFiles): Promise<LensData> {
  const before = known.get(files);
  if (before) return before;
  const data = gatherLensData(files);
  known.set(files, data);
  data.catch(() => known.delete(files));
  return data;
}

async function gatherLensData(files: EditionFiles): Promise<LensData> {
  const { manifest } = files;
  const indicator = (id: string) => {
    const found = manifest.indicators.find((one) => one.id === id);
    if (!found) throw new RangeError(`the edition has no indicator "${id}"`);
    return found;
  };
  const level = manifest.levels.find(({ id }) => id === 'commune');
  if (!level) throw new RangeError('the edition has no level "commune"');
  const [demand, zones, communes, over75, income] = await Promise.all([
    files.demand(),
    files.demandParts(),
    files.levelIndex(level),
    files.parts(indicator('share_75_over_pct')),
    files.column(indicator('median_income_eur'), 'commune'),
  ]);
  const frrClasses = manifest.zonings.find(({ id }) => id === 'frr')?.classes ?? [];
  const frrClass = zones.communeClass.frr ?? [];
  const { isPoor, mostIncome } = poorCommunes(income.low, communes.population);
  const { commune, population } = demand;
  const where = (passes: (position: number) => boolean) =>
    populationWhere(passes, commune, population);
  return {
    demand,
    parts: zones,
    communes,
    groups: {
      everyone: population,
      frr: where((i) => FRR.has(frrClasses[frrClass[i]]?.id)),
      over75: spreadOverPoints(over75?.numerator.low ?? [], commune, population),
      poor: where((i) => isPoor[i] === 1),
      noIncome: where((i) => Number.isNaN(income.low[i])),
    },
    poorMostIncome: mostIncome,
  };
}
