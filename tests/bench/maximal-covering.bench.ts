import type { Bench } from 'tinybench';
import {
  type CoveringAnswer,
  type CoveringInput,
  maximalCovering,
} from '../../src/core/location/maximal-covering.ts';
import { completeSteps } from '../../src/core/steps.ts';
import type { BenchData, Notes } from './bench-data.ts';
import { highsAlone } from './highs-alone.ts';
import { communesEverywhere, delegatesOffices } from './location-problems.ts';
import { plainSubgradient } from './plain-subgradient.ts';

const COUNT = 20;
const PLAIN_SECONDS = 60;

/**
 * Where to open 20 places among all communes; and in which France services delegates could hold
 * office. A task that does not reach the gap of its name fails.
 */
export async function register(bench: Bench, data: BenchData): Promise<Notes> {
  const everywhere = communesEverywhere(data, 15);
  bench.add('20 places among all communes, 15 km, first answer — écarts', () => {
    maximalCovering(everywhere, COUNT).next();
  });
  for (const gapTarget of [0.03, 0.015, 0]) {
    const task = `20 places among all communes, 15 km, gap ${100 * gapTarget} %`;
    bench.add(`${task} — écarts`, () => {
      solve(everywhere, COUNT, gapTarget);
    });
    if (gapTarget < 0.03) continue;
    bench.add(`${task} — plain subgradient`, () => {
      const gap = plainSubgradient(everywhere, COUNT, { seconds: PLAIN_SECONDS, gapTarget });
      requireGap(gap, gapTarget);
    });
  }
  const offices = delegatesOffices(data, 10);
  const solveByHighs = await highsAlone();
  for (const count of [10, 50, 100]) {
    const task = `${count} offices of delegates among France services, 10 km, optimum`;
    bench.add(`${task} — écarts`, () => {
      solve(offices, count, 0);
    });
    bench.add(`${task} — HiGHS alone`, () => {
      const { covered, coveredBefore } = solve(offices, count, 0);
      const optimum = solveByHighs(offices, count);
      if (Math.abs(optimum - (covered - coveredBefore)) > 0.5) {
        throw new Error(`HiGHS finds ${optimum}, not ${covered - coveredBefore}`);
      }
    });
  }
  return () => [
    ...[0.5, 1, 3].map((seconds) => {
      const ours = percent(gapAfter(everywhere, COUNT, seconds));
      const plain = percent(plainSubgradient(everywhere, COUNT, { seconds }));
      return `20 places among all communes, 15 km: gap proven after ${seconds} s ${ours}, plain subgradient ${plain}`;
    }),
  ];
}

function solve(input: CoveringInput, count: number, gapTarget: number): CoveringAnswer {
  const answer = completeSteps(maximalCovering(input, count, { gapTarget }));
  requireGap(answer.gap, gapTarget);
  return answer;
}

function requireGap(gap: number, most: number): void {
  if (!(gap <= most))
    throw new Error(`gap ${percent(gap)} where ${percent(most)} was to be reached`);
}

/** The gap of the last answer told within so much time. */
function gapAfter(input: CoveringInput, count: number, seconds: number): number {
  const end = performance.now() + 1000 * seconds;
  let gap = Infinity;
  const onImprovement = (answer: CoveringAnswer) => {
    if (performance.now() <= end) gap = answer.gap;
  };
  for (const _ of maximalCovering(input, count, { onImprovement })) {
    if (performance.now() > end) break;
  }
  return gap;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
