import { haversineKm } from '../../../core/geo/haversine.ts';
import type { Steps } from '../../../core/steps.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { Plan } from './plan.ts';
import { asksDistance, type RunChange, runChanges, variedPlan } from './robustness-runs.ts';
import type { PlanSources } from './situation.ts';
import { solveChoice } from './solve-plan.ts';
import type { SolvedChoice } from './solved-choice.ts';

/** The plan answered under another assumption. */
export interface RobustnessRun {
  readonly change: RunChange;
  /** Of the places of the plan, how many are chosen again. */
  readonly again: number;
  readonly chosen: number;
  /**
   * People gained by the best places under this assumption, and by those of the plan; NaN where the
   * question has no limit to come within.
   */
  readonly bestGain: number;
  readonly ownGain: number;
  /** Demand that the places of the plan gain, of what the best places do; NaN for distances. */
  readonly keptShare: number;
}

/** How much the answer depends on what cannot be known. */
export interface Robustness {
  readonly runs: readonly RobustnessRun[];
  /** Runs that had no answer: nothing left to gain, say. */
  readonly withoutAnswer: number;
  /** By place of the plan: share of the runs in which it is chosen, and in which one near it is. */
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly share: number;
    readonly shareNear: number;
  }[];
  /** Places that the plan does not have and that most runs choose, the most frequent first. */
  readonly others: readonly {
    readonly id: string;
    readonly name: string;
    readonly share: number;
  }[];
}

/** Near enough to be the same answer. */
export const NEAR_KM = 5;

/** A gap that a choice may keep in a run: the runs compare choices, they do not prove them. */
export const RUN_GAP = 0.002;

/**
 * Answers a plan again under each assumption, and says which of its places are still chosen.
 *
 * @param own ids of the places of the plan's answer
 */
export function* robustnessOf(
  sources: PlanSources,
  plan: Plan,
  own: readonly string[],
  changes: readonly RunChange[] = runChanges(plan, new Set(sources.places.keys())),
): Steps<Robustness> {
  const runs: RobustnessRun[] = [];
  const names = new Map<string, string>();
  const chosenTimes = new Map<string, number>();
  const nearTimes = new Map<string, number>();
  let withoutAnswer = 0;
  for (const [done, change] of changes.entries()) {
    const varied = variedPlan(sources, plan, change);
    let solved: SolvedChoice;
    try {
      solved = yield* within(
        solveChoice(varied.sources, varied.plan, { gapTarget: RUN_GAP }),
        done / changes.length,
        1 / changes.length,
      );
    } catch (error) {
      if (!(error instanceof ImpossiblePlan)) throw error;
      withoutAnswer++;
      continue;
    }
    const { candidates } = solved.problem;
    const chosen = solved.choice.sites.map((site) => candidates.ids[site]);
    const rankOf = new Map(candidates.ids.map((id, rank) => [id, rank]));
    const ownSites = own.flatMap((id) => rankOf.get(id) ?? []);
    for (const site of [...solved.choice.sites, ...ownSites]) {
      names.set(candidates.ids[site], candidates.names[site]);
    }
    for (const id of chosen) count(chosenTimes, id);
    for (const site of ownSites) {
      if (solved.choice.sites.some((other) => kmBetween(candidates, site, other) <= NEAR_KM)) {
        count(nearTimes, candidates.ids[site]);
      }
    }
    const best = gainsOf(solved, solved.choice.sites);
    const ours = gainsOf(solved, ownSites);
    const isDistance = asksDistance(plan);
    runs.push({
      change,
      again: own.filter((id) => chosen.includes(id)).length,
      chosen: chosen.length,
      bestGain: isDistance ? Number.NaN : best.people,
      ownGain: isDistance ? Number.NaN : ours.people,
      keptShare: isDistance || best.demand === 0 ? Number.NaN : ours.demand / best.demand,
    });
  }
  const share = (times: ReadonlyMap<string, number>, id: string) =>
    runs.length > 0 ? (times.get(id) ?? 0) / runs.length : Number.NaN;
  return {
    runs,
    withoutAnswer,
    places: own.map((id) => ({
      id,
      name: names.get(id) ?? id,
      share: share(chosenTimes, id),
      shareNear: share(nearTimes, id),
    })),
    others: [...chosenTimes.keys()]
      .filter((id) => !own.includes(id))
      .map((id) => ({ id, name: names.get(id) ?? id, share: share(chosenTimes, id) }))
      .filter((place) => place.share > 0.5)
      .sort((a, b) => b.share - a.share || a.id.localeCompare(b.id)),
  };
}

/** People and demand that some sites newly cover. */
function gainsOf(
  { situation, problem }: SolvedChoice,
  sites: readonly number[],
): { people: number; demand: number } {
  const { pairs, rows, weights, candidates } = problem;
  const isOpen = new Uint8Array(candidates.ids.length);
  for (const site of sites) isOpen[site] = 1;
  let people = 0;
  let demand = 0;
  rows.forEach((part, row) => {
    for (let entry = pairs.offsets[row]; entry < pairs.offsets[row + 1]; entry++) {
      if (!isOpen[pairs.neighbours[entry]]) continue;
      people += situation.data.parts.people[part];
      demand += weights[row];
      return;
    }
  });
  return { people, demand };
}

function kmBetween(
  { longitude, latitude }: SolvedChoice['problem']['candidates'],
  a: number,
  b: number,
): number {
  return haversineKm(longitude[a], latitude[a], longitude[b], latitude[b]);
}

function count(times: Map<string, number>, id: string): void {
  times.set(id, (times.get(id) ?? 0) + 1);
}

function* within<Result>(steps: Steps<Result>, start: number, part: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield start + part * step.value;
  }
}
