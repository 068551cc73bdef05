import type { KernelUse } from '../computation/computed-figure.ts';
import { costUnit, type Plan } from './model/plan.ts';

const searches: Readonly<Record<Plan['question'], readonly [name: string, file: string]>> = {
  cover: ['maximalCovering', 'location/maximal-covering.ts'],
  offices: ['maximalCovering', 'location/maximal-covering.ts'],
  close: ['nearestAfterChanges', 'geo/nearest-after-changes.ts'],
  fewest: ['partialCovering, setCovering', 'location/partial-covering.ts'],
  mean: ['pMedian', 'location/p-median.ts'],
  worst: ['pCentre', 'location/p-centre.ts'],
};

/** What answers a plan, for whoever asks. */
export function planKernels(plan: Plan): readonly KernelUse[] {
  const [name, file] = searches[plan.question];
  const { threshold, count, sharePercent } = plan;
  const parameters = {
    ...(plan.question === 'mean' || plan.question === 'worst'
      ? {}
      : { [costUnit(plan) === 'km' ? 'radiusKm' : 'minutes']: threshold }),
    ...(plan.question === 'fewest' ? { sharePercent } : {}),
    ...(plan.question === 'fewest' || plan.question === 'close' ? {} : { count }),
    demand: plan.demand.map(({ of, factor }) => `${factor} × ${of}`).join(' + '),
  };
  return [
    { name, file, parameters },
    { name: 'theil', file: 'inequality/theil.ts', parameters: { weights: 'population' } },
    {
      name: 'concentrationIndex',
      file: 'inequality/concentration.ts',
      parameters: { order: 'median_income_eur' },
    },
  ];
}
