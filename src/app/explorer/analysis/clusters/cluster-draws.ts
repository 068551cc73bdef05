/**
 * Permutations of local Moran, and the sets that share them out among the territories.
 *
 * No two-sided p-value of P draws is below 2 / (P + 1). The false-discovery control over 34,875
 * communes at 5 % then finds none unless 2 × 34,875 / (0.05 (P + 1)) of them reach it: 1,394 with
 * 999 draws, so that an indicator as clustered as the poverty rate seemed to have no cluster; 70
 * with these.
 */
export const clusterDraws = { permutations: 19_999, permutationSets: 4 } as const;
