import type { KernelUse } from '../../../computation/computed-figure.ts';

const byPeople = { weights: 'population' };

/** What `measureInequality` runs, for whoever asks. */
export const inequalityKernels: readonly KernelUse[] = [
  { name: 'theil, theilDecomposition', file: 'inequality/theil.ts', parameters: byPeople },
  { name: 'gini', file: 'inequality/gini.ts', parameters: byPeople },
  { name: 'interdecileRatio', file: 'inequality/interdecile-ratio.ts', parameters: byPeople },
  { name: 'palmaRatio', file: 'inequality/palma.ts', parameters: byPeople },
  {
    name: 'concentrationIndex',
    file: 'inequality/concentration.ts',
    parameters: { ...byPeople, order: 'median_income_eur' },
  },
  {
    name: 'besideIntraUnitTerm',
    file: 'inequality/intra-unit-distance.ts',
    parameters: { area: 'area_km2' },
  },
];
