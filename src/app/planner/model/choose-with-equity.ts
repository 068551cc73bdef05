import type { Steps } from '../../../core/steps.ts';
import type { Choice, ChoiceOptions, CoverProblemOfPlan } from './choice.ts';
import { chooseCovering } from './choose-covering.ts';
import { swapWithinGoal } from './equity-swaps.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { EquityGoal } from './plan.ts';
import type { Situation } from './situation.ts';

const ROUNDS = 12;

/**
 * Covers most demand under the condition that at least a share of what is gained goes to a group.
 *
 * Lagrangian relaxation of the condition: demand of the group weighs 1 + λ(1 − share), the rest
 * 1 − λ·share; the price λ is bisected. The optimum of each relaxed problem bounds what any choice
 * that keeps the condition can gain, so the gap stays proven; it may not close. What each finds is
 * improved by swaps.
 *
 * Reference: A. M. Geoffrion, 1974, Lagrangean relaxation for integer programming.
 *
 * @throws ImpossiblePlan when no place could gain anybody of the group; when no choice was found that
 * keeps the condition, with the highest share found: it is not proven that there is none.
 */
export function* chooseWithEquity(
  situation: Situation,
  problem: CoverProblemOfPlan,
  goal: EquityGoal,
  options: ChoiceOptions = {},
): Steps<Choice> {
  const isOfGroup = rowsOfGroup(situation, problem, goal);
  const { weights, pairs } = problem;
  const isReachable = (row: number) => pairs.offsets[row + 1] > pairs.offsets[row];
  if (weights.length > 0 && !isOfGroup.some((of, row) => of === 1 && isReachable(row))) {
    throw new ImpossiblePlan({ reason: 'equity-nobody', km: situation.plan.threshold });
  }
  const share = goal.percent / 100;
  const gained = (sites: readonly number[]) => gainsOf(problem, isOfGroup, sites);
  let best: { sites: readonly number[]; value: number } | null = null;
  let bound = Infinity;
  let highest = 0;
  let low = 0;
  let high = 1 / share;
  const take = (sites: readonly number[]) => {
    const { all, ofGroup } = gained(sites);
    if (!(ofGroup >= share * all - 1e-9 * all && all > 0)) return;
    highest = Math.max(highest, ofGroup / all);
    if (best && all <= best.value) return;
    best = { sites, value: all };
    options.onImprovement?.(choiceOf(best, bound));
  };
  for (let round = 0; round < ROUNDS; round++) {
    // First without the condition, then with nothing but the group, then in between.
    const price = round === 0 ? 0 : round === 1 ? high : (low + high) / 2;
    const weights = problem.weights.map((weight, row) =>
      Math.max(0, weight * (1 + price * ((isOfGroup[row] ? 1 : 0) - share))),
    );
    if (!weights.some((weight) => weight > 0)) break;
    const relaxed = { ...problem, weights };
    const { onImprovement: _, ...search } = options;
    const found = yield* scaled(
      chooseCovering(situation, relaxed, search),
      round / ROUNDS,
      1 / ROUNDS,
    );
    bound = Math.min(bound, found.bound);
    const { all, ofGroup } = gained(found.sites);
    const isKept = ofGroup >= share * all - 1e-9 * all && all > 0;
    if (all > 0) highest = Math.max(highest, ofGroup / all);
    if (isKept) take(found.sites);
    if (round === 0 && isKept) break;
    take(swapWithinGoal(problem, isOfGroup, share, found.sites));
    if (round > 0) {
      if (isKept) high = price;
      else low = price;
      if (round === 1 && !isKept) break;
    }
  }
  if (!best) {
    // No price does it: sites that each keep the condition do so together, unless they overlap.
    const { onImprovement: _, ...search } = options;
    const narrowed = sitesThatKeep(problem, isOfGroup, share);
    if (narrowed.pairs.neighbours.length > 0) {
      const found = yield* chooseCovering(situation, narrowed, search);
      const { all, ofGroup } = gained(found.sites);
      if (all > 0) highest = Math.max(highest, ofGroup / all);
      if (ofGroup >= share * all - 1e-9 * all) best = { sites: found.sites, value: all };
    }
  }
  if (!best) {
    throw new ImpossiblePlan({
      reason: 'equity-out-of-reach',
      percent: goal.percent,
      most: 100 * highest,
    });
  }
  return choiceOf(best, bound);
}

/** Share (%) of the demand gained by some sites that goes to the group of the goal; NaN of nothing. */
export function goalPercent(
  situation: Situation,
  problem: CoverProblemOfPlan,
  goal: EquityGoal,
  sites: readonly number[],
): number {
  const { all, ofGroup } = gainsOf(problem, rowsOfGroup(situation, problem, goal), sites);
  return all > 0 ? (100 * ofGroup) / all : Number.NaN;
}

/** 1 for the rows of the problem whose people are of the group. */
function rowsOfGroup(
  { data: { parts } }: Situation,
  { rows }: CoverProblemOfPlan,
  { group }: EquityGoal,
): Uint8Array {
  const flags = group === 'qpv' ? parts.isQpv : parts.isRural;
  return Uint8Array.from(rows, (part) => flags[part]);
}

function choiceOf(
  { sites, value }: { sites: readonly number[]; value: number },
  bound: number,
): Choice {
  const most = Math.max(bound, value);
  const isOptimal = most - value <= 1e-9 * value;
  return { sites, gap: isOptimal ? 0 : (most - value) / value, isOptimal, value, bound: most };
}

/** The problem with only the pairs of sites that alone give the group its share. */
function sitesThatKeep(
  problem: CoverProblemOfPlan,
  isOfGroup: Uint8Array,
  share: number,
): CoverProblemOfPlan {
  const { pairs, weights, candidates } = problem;
  const all = new Float64Array(candidates.ids.length);
  const ofGroup = new Float64Array(candidates.ids.length);
  weights.forEach((weight, row) => {
    for (let entry = pairs.offsets[row]; entry < pairs.offsets[row + 1]; entry++) {
      all[pairs.neighbours[entry]] += weight;
      if (isOfGroup[row]) ofGroup[pairs.neighbours[entry]] += weight;
    }
  });
  const offsets = new Uint32Array(pairs.offsets.length);
  const kept: number[] = [];
  for (let row = 0; row < weights.length; row++) {
    for (let entry = pairs.offsets[row]; entry < pairs.offsets[row + 1]; entry++) {
      const site = pairs.neighbours[entry];
      if (ofGroup[site] >= share * all[site]) kept.push(entry);
    }
    offsets[row + 1] = kept.length;
  }
  return {
    ...problem,
    pairs: {
      offsets,
      neighbours: Uint32Array.from(kept, (entry) => pairs.neighbours[entry]),
      distanceKm: Float64Array.from(kept, (entry) => pairs.distanceKm[entry]),
    },
  };
}

function gainsOf(
  { pairs, weights }: CoverProblemOfPlan,
  isOfGroup: Uint8Array,
  sites: readonly number[],
): { all: number; ofGroup: number } {
  const chosen = new Set(sites);
  let all = 0;
  let ofGroup = 0;
  weights.forEach((weight, row) => {
    const reached = pairs.neighbours
      .subarray(pairs.offsets[row], pairs.offsets[row + 1])
      .some((site) => chosen.has(site));
    if (!reached) return;
    all += weight;
    if (isOfGroup[row]) ofGroup += weight;
  });
  return { all, ofGroup };
}

function* scaled<Result>(steps: Steps<Result>, start: number, part: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield start + part * step.value;
  }
}
