import type { EditionReader } from '../../../edition/edition-reader.ts';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import type { KeptCount } from '../../own/kept-count.ts';
import { OWN_COUNT } from '../../own/own-ids.ts';
import { type CountColumn, isPeopleGroup } from '../model/demand-weights.ts';
import { ImpossiblePlan } from '../model/impossible-plan.ts';
import type { Plan } from '../model/plan.ts';
import { candidateServices, everyCommune } from '../model/plan-candidates.ts';
import {
  type NamedPoints,
  type PlannerData,
  plannerData,
  servicePlaces,
} from '../model/planner-data.ts';
import { pointIndex } from '../model/point-index.ts';
import { crowReach } from '../model/reach.ts';
import type { PlanSources } from '../model/situation.ts';
import type { TravelTimes } from '../travel/travel-times.ts';

/** Loads what every plan needs. */
export async function loadPlannerData(files: EditionReader): Promise<PlannerData> {
  const { levels, indicators, zonings } = files.manifest;
  const level = levels.find(({ id }) => id === 'commune');
  const columnOf = async (id: string) => {
    const record = indicators.find((one) => one.id === id);
    if (!record?.levels.commune) {
      throw new Error(`the planner needs indicator ${id} at level commune`);
    }
    return files.column(record, 'commune');
  };
  if (!level) throw new Error('the planner needs level commune');
  const [demandParts, communes, over75Percent, medianIncome] = await Promise.all([
    files.demandParts(),
    files.levelIndex(level),
    columnOf('share_75_over_pct'),
    columnOf('median_income_eur'),
  ]);
  return plannerData({ demandParts, communes, zonings, over75Percent, medianIncome });
}

/**
 * Loads what a plan needs besides: its places and its counts.
 *
 * @param besides services whose places are wanted too
 * @param travel the travel times that the plan counts with
 * @throws ImpossiblePlan when it names a service or a count that the edition does not have.
 */
export async function loadPlanSources(
  files: EditionReader,
  data: PlannerData,
  plan: Plan,
  besides: readonly string[] = [],
  travel: TravelTimes | null = null,
): Promise<PlanSources> {
  const { services, indicators } = files.manifest;
  const wanted = [...new Set([plan.service, ...candidateServices(plan.candidates), ...besides])];
  const counts = plan.demand.map(({ of }) => of).filter((of) => !isPeopleGroup(of));
  const places = await Promise.all(
    wanted.map(async (id) => {
      const record = services.find((one) => one.id === id);
      if (!record) throw new ImpossiblePlan({ reason: 'unknown-service', service: id });
      return [id, placesOnce(id, await files.points(record), data)] as const;
    }),
  );
  const columns = await Promise.all(
    counts.map(async (id) => {
      if (id === OWN_COUNT) return [id, ownColumn(data, plan.ownCount)] as const;
      const record = indicators.find((one) => one.id === id);
      if (!record?.levels.commune || record.aggregation !== 'sum') {
        throw new ImpossiblePlan({ reason: 'unknown-demand', of: id });
      }
      return [id, await files.column(record, 'commune')] as const;
    }),
  );
  return { data, places: new Map(places), columns: new Map(columns), travel };
}

/** Finds ahead what is kept from one plan to the next: where communes are, how far people are today. */
export function layOut({ data, places }: PlanSources): void {
  pointIndex(everyCommune(data));
  for (const network of places.values()) crowReach(data).today(network);
}

/** The reader's count as a column; communes that their file does not name have no value. */
function ownColumn({ positionOfCommune }: PlannerData, count: KeptCount | null): CountColumn {
  if (!count) throw new ImpossiblePlan({ reason: 'demand-file-gone' });
  const values = new Float64Array(positionOfCommune.size).fill(Number.NaN);
  count.codes.forEach((code, i) => {
    const position = positionOfCommune.get(code);
    if (position !== undefined) values[position] = count.values[i];
  });
  return { low: values, high: values };
}

const laidOut = new WeakMap<PointsFile, NamedPoints>();

/** The places of a file, laid out once: what is known of a network is kept with it. */
function placesOnce(service: string, file: PointsFile, data: PlannerData): NamedPoints {
  const places = laidOut.get(file) ?? servicePlaces(service, file, data);
  laidOut.set(file, places);
  return places;
}
