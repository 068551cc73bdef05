import { ascendingOrder } from '../../../core/ascending-order.ts';

/**
 * 1 for the communes of the poorest fifth: by ascending median income, those that together hold the
 * first 20 % of the people of all communes with a published median. Communes without one are not.
 */
export function poorCommunes(
  medianIncome: Float64Array,
  population: readonly (number | null)[],
): Uint8Array {
  const known = Uint32Array.from(medianIncome.keys()).filter(
    (i) => !Number.isNaN(medianIncome[i]) && (population[i] ?? 0) > 0,
  );
  const total = known.reduce((sum, i) => sum + (population[i] ?? 0), 0);
  const isPoor = new Uint8Array(medianIncome.length);
  let below = 0;
  for (const i of ascendingOrder(medianIncome, known)) {
    below += population[i] ?? 0;
    if (below > 0.2 * total) break;
    isPoor[i] = 1;
  }
  return isPoor;
}
