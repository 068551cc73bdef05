/**
 * How a producer withholds small counts. A rule is data: one per published family of counts.
 *
 * The numbers are counts of people or households. Where a producer rounds, or where people are
 * counted in a total without being placed in one of its parts, saying nothing (0) is the safe
 * choice: it lends the attacker the sharpest reading of the published figures.
 */
export interface SecrecyRule {
  readonly id: string;
  /** Smallest count that a withheld cell may hold (0 where zeros are withheld too). */
  readonly lowest: number;
  /** Largest count that a withheld cell may hold: the smallest published count minus 1. */
  readonly highest: number;
  /** The number that stands for "withheld" in the producer's file; 0 when left out. */
  readonly mark?: number;
  /**
   * Largest distance between a published count and the true one, for all levels or by level
   * (2 for counts rounded to the nearest multiple of 5); 0 when left out.
   */
  readonly rounding?: number | Readonly<Record<string, number>>;
  /**
   * By level of the parent, least and most that a total may exceed the sum of its parts (people
   * that could not be placed); [0, 0] for a level left out.
   */
  readonly remainder?: Readonly<Record<string, readonly [least: number, most: number]>>;
  /**
   * By level, what multiplies the cost (the total plus 1) of withholding a further cell: the
   * cheapest set is chosen. Left out: 1 for totals, and 1,000,000,000 for cells without parts, which
   * are so withheld in the last resort only.
   */
  readonly cost?: Readonly<Record<string, number>>;
}

const LAST_RESORT = 1_000_000_000;

/** Throws a RangeError naming the first field of the rule that makes no sense. */
export function requireSecrecyRule(rule: SecrecyRule): void {
  const count = (name: string, value: number, least = 0) => {
    if (!(Number.isInteger(value) && value >= least)) {
      throw new RangeError(`rule ${rule.id}: ${name} is ${value}: an integer ≥ ${least} expected`);
    }
  };
  count('lowest', rule.lowest);
  count('highest', rule.highest, rule.lowest);
  if (typeof rule.rounding === 'number') count('rounding', rule.rounding);
  else {
    for (const [level, value] of Object.entries(rule.rounding ?? {})) {
      count(`rounding of ${level}`, value);
    }
  }
  for (const [level, [least, most]] of Object.entries(rule.remainder ?? {})) {
    if (!(Number.isInteger(least) && Number.isInteger(most) && least <= most)) {
      throw new RangeError(
        `rule ${rule.id}: remainder of ${level} is [${least}, ${most}]: two integers, least ≤ most, expected`,
      );
    }
  }
  for (const [level, cost] of Object.entries(rule.cost ?? {})) {
    if (!(cost > 0)) {
      throw new RangeError(`rule ${rule.id}: cost of ${level} is ${cost}: a number > 0 expected`);
    }
  }
}

/** Largest distance between a published count of this level and the true one. */
export function roundingOf(rule: SecrecyRule, level: string): number {
  return typeof rule.rounding === 'number' ? rule.rounding : (rule.rounding?.[level] ?? 0);
}

/** Least and most that a total of this level may exceed the sum of its parts. */
export function remainderOf(rule: SecrecyRule, level: string): readonly [number, number] {
  return rule.remainder?.[level] ?? [0, 0];
}

/** Cost of withholding a published count that is not itself small. */
export function withholdingCost(
  rule: SecrecyRule,
  level: string,
  count: number,
  isLeaf: boolean,
): number {
  return (rule.cost?.[level] ?? (isLeaf ? LAST_RESORT : 1)) * (count + 1);
}
