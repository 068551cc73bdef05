import { type LagrangianBound, tightenBound, topSites } from './lagrangian-bound.ts';
import { fixSites } from './site-fixing.ts';

/** Subgradient steps between two looks at the result. */
export const ROUND = 25;
/** Part of the sites, or of the demand, whose loss makes it worth starting again on the reduced problem. */
export const WORTH_RESTARTING = 0.1;

const ROOT_ROUNDS = 40;
const LEAST_ROUNDS = 5;
/** A round that leaves more of the gap than this ends the work on a node. */
const STALLED = 0.97;
const ROOT_KICKS = 300;

/** What is done on the way to a lower bound. */
export interface Tightening {
  /** Choices that bring no more are not looked for. */
  readonly target: () => number;
  /** Looks for better choices from the given one, leaving local optima so many times. */
  readonly improve: (sites: readonly number[], kicks: number) => Generator<void, void, void>;
  /** Told the bound of the root after each round. */
  readonly onRootBound: (bound: number) => void;
  /** Told when the root takes more than a few rounds. */
  readonly onLongRoot: () => void;
}

/** Lowers the bound of a part of the search as far as it goes well: at the root as far as it goes. */
export function* tightenNode(
  lagrangian: LagrangianBound,
  isRoot: boolean,
  { target, improve, onRootBound, onLongRoot }: Tightening,
): Generator<void, void, void> {
  let lastGap = Infinity;
  for (let round = 1; ; round++) {
    const going = tightenBound(lagrangian, ROUND, target());
    yield;
    if (isRoot) onRootBound(lagrangian.bestBound);
    if (lagrangian.bestBound <= target()) return;
    if (isRoot) yield* improve(topSites(lagrangian), 0);
    if (isRoot && round === LEAST_ROUNDS) onLongRoot();
    const gap = lagrangian.bestBound - target();
    const stalled = isRoot
      ? round >= ROOT_ROUNDS
      : round >= LEAST_ROUNDS && gap > STALLED * lastGap;
    if (!going || stalled) break;
    lastGap = gap;
    const { count: fixed } = fixSites(lagrangian, target());
    if (!isRoot && fixed >= WORTH_RESTARTING * lagrangian.problem.siteCount) break;
  }
  yield* improve(topSites(lagrangian), isRoot ? ROOT_KICKS : 0);
}
