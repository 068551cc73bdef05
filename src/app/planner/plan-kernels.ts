import type { KernelUse } from '../computation/computed-figure.ts';
import { costUnit, type Plan } from './model/plan.ts';
import { NEAR_KM, RUN_GAP } from './model/robustness.ts';

type Search = readonly [name: string, file: string];

const searches: Readonly<Record<Plan['question'], readonly Search[]>> = {
  cover: [['maximalCovering', 'location/maximal-covering.ts']],
  offices: [['maximalCovering', 'location/maximal-covering.ts']],
  close: [['nearestAfterChanges', 'geo/nearest-after-changes.ts']],
  fewest: [
    ['partialCovering', 'location/partial-covering.ts'],
    ['setCovering', 'location/set-covering.ts'],
  ],
  mean: [['pMedian', 'location/p-median.ts']],
  worst: [['pCentre', 'location/p-centre.ts']],
};

/** What answers a plan, for whoever asks. */
export function planKernels(plan: Plan): readonly KernelUse[] {
  return [...searchesOf(plan), ...inequality];
}

function searchesOf(plan: Plan): readonly KernelUse[] {
  const { threshold, count, sharePercent } = plan;
  const parameters = {
    ...(plan.question === 'mean' || plan.question === 'worst'
      ? {}
      : { [costUnit(plan) === 'km' ? 'radiusKm' : 'minutes']: threshold }),
    ...(plan.question === 'fewest' ? { sharePercent } : {}),
    ...(plan.question === 'fewest' || plan.question === 'close' ? {} : { count }),
    demand: plan.demand.map(({ of, factor }) => `${factor} × ${of}`).join(' + '),
  };
  return searches[plan.question].map(([name, file]) => ({ name, file, parameters }));
}

const byPeople = { weights: 'population' };
const inequality: readonly KernelUse[] = [
  { name: 'theil', file: 'inequality/theil.ts', parameters: byPeople },
  {
    name: 'concentrationIndex',
    file: 'inequality/concentration.ts',
    parameters: { order: 'median_income_eur' },
  },
];

/** What measures a plan before and after, for whoever asks. */
export function changeKernels(plan: Plan): readonly KernelUse[] {
  const asTheCrowFlies: readonly KernelUse[] = [
    { name: 'nearestAfterChanges', file: 'geo/nearest-after-changes.ts', parameters: {} },
    {
      name: 'besideIntraUnitTerm',
      file: 'inequality/intra-unit-distance.ts',
      parameters: { area: 'area_km2' },
    },
  ];
  return [
    ...(costUnit(plan) === 'km' ? asTheCrowFlies : []),
    { name: 'weightedMean', file: 'inequality/weighted-mean.ts', parameters: byPeople },
    {
      name: 'weightedQuantile',
      file: 'inequality/weighted-quantile.ts',
      parameters: { ...byPeople, share: 0.5 },
    },
    ...inequality,
  ];
}

/** What answers a plan again under other assumptions, for whoever asks. */
export function robustnessKernels(plan: Plan): readonly KernelUse[] {
  return [
    ...searchesOf(plan).map((search) => ({
      ...search,
      parameters: { ...search.parameters, gapTarget: RUN_GAP },
    })),
    { name: 'haversineKm', file: 'geo/haversine.ts', parameters: { nearKm: NEAR_KM } },
  ];
}
