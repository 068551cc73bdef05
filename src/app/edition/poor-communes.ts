import { ascendingOrder } from '../../core/ascending-order.ts';

/** The communes of the poorest fifth, and the income that they do not exceed. */
export interface PoorCommunes {
  /** 1 for a commune of the poorest fifth. */
  readonly isPoor: Uint8Array;
  /** Highest median income (euros a year) among them; NaN when there is none. */
  readonly mostIncome: number;
}

/**
 * The poorest fifth: by ascending median income, the communes that together hold the first 20 % of
 * the people of all communes with a published median. Communes without a median are not poor: they
 * are a group of their own.
 */
export function poorCommunes(
  medianIncome: Float64Array,
  population: readonly (number | null)[],
): PoorCommunes {
  const known = new Uint32Array(medianIncome.length);
  let count = 0;
  let total = 0;
  for (let i = 0; i < medianIncome.length; i++) {
    const people = population[i] ?? 0;
    if (Number.isNaN(medianIncome[i]) || people <= 0) continue;
    known[count++] = i;
    total += people;
  }
  const isPoor = new Uint8Array(medianIncome.length);
  let mostIncome = Number.NaN;
  let people = 0;
  for (const i of ascendingOrder(medianIncome, known.subarray(0, count))) {
    people += population[i] ?? 0;
    if (people > 0.2 * total) break;
    isPoor[i] = 1;
    mostIncome = medianIncome[i];
  }
  return { isPoor, mostIncome };
}
