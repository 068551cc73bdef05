/**
 * The descent of a Lagrangian bound: prices, one per constraint left out, are moved along a smoothed
 * subgradient by Polyak's length, which shrinks when the bound stalls.
 *
 * Reference: M. Held, P. Wolfe, H. P. Crowder, 1974, Validation of subgradient optimization.
 */
export interface PriceSteps {
  readonly rules: StepRules;
  /** Prices ≥ 0 of the last evaluation, and those of the best bound. */
  readonly prices: Float64Array;
  readonly bestPrices: Float64Array;
  /** Of the last evaluation. */
  bound: number;
  bestBound: number;
  /** Slope of the bound in each price at the last evaluation; the next step reads it. */
  readonly slopes: Float64Array;
  readonly direction: Float64Array;
  stepFactor: number;
  stalledFor: number;
  isFirst: boolean;
}

/** How prices move from one step of a dual ascent to the next. */
export interface StepRules {
  /** 1 for a lower bound, which is raised; −1 for an upper bound, which is lowered. */
  readonly sense: 1 | -1;
  /** Part of the last direction in the next one, 0 to 1. */
  readonly inertia: number;
  /** Stalled steps after which the steps shrink, from the best prices. */
  readonly patience: number;
  /** Length of the step of each price. */
  readonly scale: Float64Array;
  /** Greatest price of use. */
  readonly most: Float64Array;
  /** What each direction, squared, counts for in its norm. */
  readonly normWeights: Float64Array;
}

/** A bound that falls short of `target` by less than this part of the gap counts as stalled. */
const WORTHWHILE = 1e-4;
const STEP_DECAY = 0.6;
const LEAST_STEP_FACTOR = 1e-3;

/** A descent that starts at `prices`, which its steps move in place. */
export function startPriceSteps(
  prices: Float64Array,
  stepFactor: number,
  rules: StepRules,
): PriceSteps {
  return {
    rules,
    prices,
    bestPrices: new Float64Array(prices.length),
    bound: -rules.sense * Infinity,
    bestBound: -rules.sense * Infinity,
    slopes: new Float64Array(prices.length),
    direction: new Float64Array(prices.length),
    stepFactor,
    stalledFor: 0,
    isFirst: true,
  };
}

/** Takes note of the bound at the prices; true when it is the best so far. */
export function recordBound(steps: PriceSteps, bound: number): boolean {
  steps.bound = bound;
  if (!(steps.rules.sense * (bound - steps.bestBound) > 0)) return false;
  steps.bestBound = bound;
  steps.bestPrices.set(steps.prices);
  return true;
}

/** What a bound is worth at the prices of its steps. */
export interface Relaxation<State> {
  /** Sets `slopes` at the prices of the last evaluation. */
  readonly setSlopes: (state: State) => void;
  /** Evaluates the bound at the prices, and records it. */
  readonly evaluate: (state: State) => void;
}

/**
 * Takes up to `iterations` steps towards `target`; stops as soon as `isEnough`, or when the steps
 * have become too small to matter.
 *
 * @returns whether further steps may still help
 */
export function takePriceSteps<State extends PriceSteps>(
  state: State,
  { setSlopes, evaluate }: Relaxation<State>,
  { iterations, target, isEnough }: StepGoal,
): boolean {
  const { sense, patience } = state.rules;
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (isEnough(state.bestBound) || state.stepFactor < LEAST_STEP_FACTOR) return false;
    setSlopes(state);
    if (!movePrices(state, target)) return false;
    const before = state.bestBound;
    evaluate(state);
    const isBetter = sense * (state.bestBound - before) > WORTHWHILE * sense * (target - before);
    state.stalledFor = isBetter ? 0 : state.stalledFor + 1;
    if (state.stalledFor > patience) {
      state.stalledFor = 0;
      state.stepFactor *= STEP_DECAY;
      state.prices.set(state.bestPrices);
    }
  }
  return true;
}

/** When a dual ascent ends. */
export interface StepGoal {
  readonly iterations: number;
  /** A value that the bound is moved towards, and does not pass by much. */
  readonly target: number;
  readonly isEnough: (bound: number) => boolean;
}

/** False when no price can move to advantage: the bound is the best there is. */
function movePrices(state: PriceSteps, target: number): boolean {
  const { prices, slopes, direction, rules, bound, stepFactor } = state;
  const { sense, scale, most, normWeights } = rules;
  const inertia = state.isFirst ? 0 : rules.inertia;
  state.isFirst = false;
  const news = sense * (1 - inertia);
  let norm = 0;
  for (let i = 0; i < prices.length; i++) {
    let move = inertia * direction[i] + news * slopes[i];
    if (move < 0 && prices[i] === 0) move = 0;
    direction[i] = move;
    norm += move * move * normWeights[i];
  }
  if (norm === 0) return false;
  const length = (stepFactor * sense * (target - bound)) / norm;
  for (let i = 0; i < prices.length; i++) {
    prices[i] = Math.max(0, Math.min(prices[i] + length * direction[i] * scale[i], most[i]));
  }
  return true;
}
