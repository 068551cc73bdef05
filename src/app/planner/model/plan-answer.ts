import { type Assessment, assess } from './assessment.ts';
import { type Choice, type CoverProblemOfPlan, orderByGain } from './choice.ts';
import { goalPercent } from './choose-with-equity.ts';
import { joinPoints, type NamedPoints, pickPoints } from './planner-data.ts';
import type { Situation } from './situation.ts';
import type { CutBy, SolvedChoice } from './solved-choice.ts';
import { type GroupCounts, groupCounts, type SplitGroup, splitGroups } from './zone-changes.ts';

/** People that a place brings something to; NaN where it is known of none of them. */
export type PeopleSplit = Readonly<Record<'people' | SplitGroup, number>>;

/** A place of the answer. */
export interface ChosenPlace {
  readonly id: string;
  readonly name: string;
  /** Code of its commune, and name. */
  readonly commune: string;
  readonly communeName: string;
  readonly longitude: number;
  readonly latitude: number;
  /** A place of today that the plan closes and takes again. */
  readonly isKept: boolean;
  /** Demand newly within the threshold, beside the places listed before it. */
  readonly demandGain: number;
  /** People newly within the threshold, likewise. */
  readonly gain: PeopleSplit;
  /** People whose nearest place it becomes. */
  readonly served: PeopleSplit;
}

/** A place of today that the plan closes. */
export interface ClosedPlace {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** The answer to a plan, ready to be said. */
export interface PlanAnswer {
  readonly places: readonly ChosenPlace[];
  readonly closed: readonly ClosedPlace[];
  readonly proof:
    | (Pick<Choice, 'gap' | 'isOptimal' | 'value' | 'bound'> & { readonly cutBy: CutBy | null })
    | null;
  /** Share (%) of the gain that goes to the group of the equity goal; null without a goal. */
  readonly goalPercent: number | null;
  /** Candidates that could have been chosen. */
  readonly candidateCount: number;
  /**
   * Demand gained by the first 1, 2, 3 … places of a longer list, each the best next one: as many
   * chosen together gain as much at least.
   */
  readonly curve: readonly number[];
  readonly assessment: Assessment;
}

/** Points of a curve beyond the places asked, so that what more would bring can be seen. */
const CURVE_FACTOR = 2;
const SHORTEST_CURVE = 10;
const LONGEST_CURVE = 400;

/** The answer that a plan's choice is. */
export function planAnswer({ situation, problem, choice, cutBy }: SolvedChoice): PlanAnswer {
  const { plan, reach, fixed, fixedCost } = situation;
  const { candidates } = problem;
  // Where the mean distance counts, the search has listed the sites in its own order.
  const sites = plan.question === 'mean' ? choice.sites : orderByGain(problem, choice.sites).sites;
  const chosen = pickPoints(candidates, sites);
  const open = joinPoints([fixed, chosen]);
  const nearest = reach.nearest(open);
  const count = Math.min(
    candidates.ids.length,
    LONGEST_CURVE,
    Math.max(SHORTEST_CURVE, CURVE_FACTOR * sites.length),
  );
  const curve = orderByGain(problem, Array.from(candidates.ids.keys()), count).gains;
  let total = 0;
  return {
    places: chosenPlaces(situation, problem, sites, chosen, {
      rank: nearest.index.map((index) => index - fixed.ids.length),
      isNearer: (part) =>
        nearest.distanceKm[part] < fixedCost[part] - 1e-9 || Number.isNaN(fixedCost[part]),
    }),
    closed: closedPlaces(situation, chosen),
    proof: {
      gap: choice.gap,
      isOptimal: choice.isOptimal,
      value: choice.value,
      bound: choice.bound,
      cutBy,
    },
    goalPercent: plan.equity && goalPercent(situation, problem, plan.equity, sites),
    candidateCount: candidates.ids.length,
    curve: curve.map((gain) => {
      total += gain;
      return total;
    }),
    assessment: assess(situation, nearest.distanceKm),
  };
}

/** What the reader's own places change, and nothing else. */
export function handAnswer(situation: Situation): PlanAnswer {
  const { reach, existing, added, fixedCost, fixedNearest, isClosedToday } = situation;
  const { plan, isInArea, demand } = situation;
  const kept = existing.ids.length;
  const withoutCost =
    added.ids.length > 0
      ? reach.after(existing, {
          isClosed: isClosedToday,
          opened: pickPoints(added, []),
        }).distanceKm
      : fixedCost;
  const served = added.ids.map(emptySplit);
  const gain = added.ids.map(emptySplit);
  const demandGain = added.ids.map(() => 0);
  const counted = countedParts(situation);
  fixedNearest.index.forEach((index, part) => {
    const rank = index - kept;
    if (rank < 0 || !isInArea[part]) return;
    addTo(served[rank], counted, part);
    if (withoutCost[part] <= plan.threshold || !(fixedCost[part] <= plan.threshold)) return;
    addTo(gain[rank], counted, part);
    demandGain[rank] += demand.weights[part];
  });
  return {
    places: added.ids.map((_, rank) => ({
      ...placeOf(situation, added, rank),
      demandGain: demandGain[rank],
      gain: settled(gain[rank]),
      served: settled(served[rank]),
    })),
    closed: closedPlaces(situation, added),
    proof: null,
    goalPercent: null,
    candidateCount: 0,
    curve: [],
    assessment: assess(situation, fixedCost),
  };
}

interface Serving {
  readonly rank: Int32Array;
  readonly isNearer: (part: number) => boolean;
}

function chosenPlaces(
  situation: Situation,
  { pairs, rows, weights, candidates }: CoverProblemOfPlan,
  sites: readonly number[],
  chosen: NamedPoints,
  { rank: servingRank, isNearer }: Serving,
): ChosenPlace[] {
  const rankOf = new Int32Array(candidates.ids.length).fill(-1);
  sites.forEach((site, rank) => {
    rankOf[site] = rank;
  });
  const gain = sites.map(emptySplit);
  const served = sites.map(emptySplit);
  const demandGain = sites.map(() => 0);
  const counted = countedParts(situation);
  rows.forEach((part, row) => {
    let first = Infinity;
    for (let entry = pairs.offsets[row]; entry < pairs.offsets[row + 1]; entry++) {
      const rank = rankOf[pairs.neighbours[entry]];
      if (rank >= 0 && rank < first) first = rank;
    }
    if (first === Infinity) return;
    demandGain[first] += weights[row];
    addTo(gain[first], counted, part);
  });
  servingRank.forEach((rank, part) => {
    if (rank >= 0 && situation.isInArea[part] && isNearer(part)) {
      addTo(served[rank], counted, part);
    }
  });
  return sites.map((_, rank) => ({
    ...placeOf(situation, chosen, rank),
    demandGain: demandGain[rank],
    gain: settled(gain[rank]),
    served: settled(served[rank]),
  }));
}

function placeOf({ data, closed }: Situation, points: NamedPoints, rank: number) {
  const commune = points.commune[rank];
  return {
    id: points.ids[rank],
    name: points.names[rank],
    commune: data.communes.codes[commune] ?? '',
    communeName: data.communes.names[commune] ?? '',
    longitude: points.longitude[rank],
    latitude: points.latitude[rank],
    isKept: closed.ids.includes(points.ids[rank]),
  };
}

function closedPlaces({ closed }: Situation, chosen: NamedPoints): ClosedPlace[] {
  const again = new Set(chosen.ids);
  return closed.ids.flatMap((id, rank) =>
    again.has(id)
      ? []
      : [
          {
            id,
            name: closed.names[rank],
            longitude: closed.longitude[rank],
            latitude: closed.latitude[rank],
          },
        ],
  );
}

type OpenSplit = { -readonly [Group in keyof PeopleSplit]: number };

/** People of each demand part, and of each group there. */
interface CountedParts {
  readonly people: Float64Array;
  readonly ofGroup: GroupCounts;
}

function countedParts({ data }: Situation): CountedParts {
  return { people: data.parts.people, ofGroup: groupCounts(data) };
}

function emptySplit(): OpenSplit {
  return {
    people: 0,
    qpv: Number.NaN,
    rural: Number.NaN,
    over75: Number.NaN,
    poor: Number.NaN,
  };
}

function addTo(split: OpenSplit, { people, ofGroup }: CountedParts, part: number): void {
  split.people += people[part];
  for (const group of splitGroups) {
    const count = ofGroup[group][part];
    if (!Number.isNaN(count)) split[group] = knownSum(split[group], count);
  }
}

/** Of nobody, nobody is of any group; of someone, what is not known stays so. */
function settled(split: PeopleSplit): PeopleSplit {
  return split.people === 0 ? { people: 0, qpv: 0, rural: 0, over75: 0, poor: 0 } : split;
}

/** Sum of what is known; NaN only when nothing is. */
export function knownSum(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : a + b;
}
