import { describe, expect, it } from 'vitest';
import { areaKernels } from '../../../src/app/area/area-kernels.ts';
import { comparisonKernels } from '../../../src/app/compare/comparison.ts';
import type { KernelUse } from '../../../src/app/computation/computed-figure.ts';
import { inequalityKernels } from '../../../src/app/explorer/analysis/inequality/inequality-kernels.ts';
import { orderKernels } from '../../../src/app/explorer/analysis/sensitivity/compare-orders.ts';
import { rankKernels } from '../../../src/app/explorer/charts/ranking/peer-ranks.ts';
import { exampleKernels } from '../../../src/app/method/mainland-inequality.ts';
import { ownKernels } from '../../../src/app/own/measure-reach.ts';
import { defaultPlan, questions } from '../../../src/app/planner/model/plan.ts';
import {
  changeKernels,
  planKernels,
  robustnessKernels,
} from '../../../src/app/planner/plan-kernels.ts';

const inMinutes = { ...defaultPlan, travel: 1 };
const said: Readonly<Record<string, readonly KernelUse[]>> = {
  comparison: comparisonKernels,
  inequality: inequalityKernels,
  ranks: rankKernels,
  areas: areaKernels,
  'an own list': ownKernels,
  'the example of the method': exampleKernels,
  'another scale': orderKernels,
  'before and after': changeKernels(defaultPlan),
  'before and after in minutes': changeKernels(inMinutes),
  ...Object.fromEntries(
    questions.flatMap((question) => [
      [question, planKernels({ ...defaultPlan, question })],
      [`${question}, otherwise`, robustnessKernels({ ...defaultPlan, question })],
    ]),
  ),
};

describe('a function that a page says it ran', () => {
  it.each(Object.entries(said))('is in the file that it names: %s', async (_, kernels) => {
    expect(kernels.length).toBeGreaterThan(0);
    for (const { name, file } of kernels) {
      const found = await import(/* @vite-ignore */ `../../../src/core/${file}`);
      for (const one of name.split(', '))
        expect(found[one], `${one} of ${file}`).toBeTypeOf('function');
    }
  });

  it('is none of kilometres where the plan counts in minutes', () => {
    const names = changeKernels(inMinutes).map(({ name }) => name);
    expect(names).not.toContain('nearestAfterChanges');
    expect(names).toContain('theil');
  });
});
