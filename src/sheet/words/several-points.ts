/** Communes whose people are counted at each of their arrondissements municipaux, not at one town hall. */
export const communesOfSeveralPoints: ReadonlySet<string> = new Set(['13055', '69123', '75056']);
