import { requireSameLength } from '../validate.ts';

/**
 * Values of territories, position by position, of which some are known only to lie between two
 * bounds. An exact value has equal bounds, a missing one NaN for both. `low` and `high` may be the
 * same array.
 */
export interface RangedValues {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** Throws a RangeError unless there are as many low bounds as high ones. */
export function requireRangedValues({ low, high }: RangedValues): void {
  requireSameLength('high', high, 'low', low);
}
