import type { DemandFile } from '../../../../edition/files/demand-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import { isMadeOfCommunes } from '../../../edition/made-of-communes.ts';
import type { TerritoryRef } from '../../../state/parameters/view/territory.ts';
import type { Question } from './compare-questions.ts';
import { levelCoverage, territoryOfCommunes } from './level-coverage.ts';

/** What questions at two levels are answered from. */
export interface QuestionData {
  readonly demand: DemandFile;
  readonly communes: LevelIndex;
  readonly indexes: ReadonlyMap<string, LevelIndex>;
}

/** Loads where people are counted and the territories of some levels. */
export async function loadQuestionData(
  files: EditionFiles,
  levels: readonly string[],
): Promise<QuestionData> {
  const wanted = files.manifest.levels.filter(({ id }) => ['commune', ...levels].includes(id));
  const [demand, ...loaded] = await Promise.all([
    files.demand(),
    ...wanted.map((level) => files.levelIndex(level)),
  ]);
  const indexes = new Map(loaded.map((index) => [index.level, index]));
  const communes = indexes.get('commune');
  if (!communes) throw new Error('the edition has no communes');
  return { demand, communes, indexes };
}

/** Where a question is asked: in the whole country, unless told otherwise. */
interface AskedWhere {
  /** Communes looked at; null for all. */
  readonly mask: Uint8Array | null;
  /** The selected one, by which QPV are looked at; null for all. */
  readonly territory: TerritoryRef | null;
}

const EVERYWHERE: AskedWhere = { mask: null, territory: null };

/** Answers a question in some communes; at the level of QPV, in those of a territory. */
export function askQuestion(
  { demand, communes, indexes }: QuestionData,
  service: string,
  { level, thresholdKm }: { readonly level: string; readonly thresholdKm: number },
  { mask, territory }: AskedWhere = EVERYWHERE,
): Question {
  const index = indexes.get(level);
  if (!index) throw new RangeError(`level ${level} is not loaded`);
  if (!isMadeOfCommunes(level)) {
    const containers = territory ? index.within[territory.level] : undefined;
    const places = Int32Array.from(index.codes, (_, i) =>
      !containers || containers[i] === territory?.code ? i : -1,
    );
    const people = { ...demand.qpv, place: demand.qpv.position };
    const coverage = levelCoverage(people, service, thresholdKm, places, index.codes.length);
    return { level, thresholdKm, coverage, territory: places };
  }
  const within = level === 'commune' ? communes.codes : (communes.within[level] ?? []);
  const territories = territoryOfCommunes(
    within.map((code, commune) => (mask === null || mask[commune] === 1 ? code : null)),
    index.codes,
  );
  const people = { ...demand, place: demand.commune };
  const coverage = levelCoverage(people, service, thresholdKm, territories, index.codes.length);
  return { level, thresholdKm, coverage, territory: territories };
}
