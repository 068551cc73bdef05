import loadHighs from 'highs';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/app/planner/model/plan.ts';
import { highsLinearSolver } from '../../../src/core/location/search/highs-linear-solver.ts';
import { answerOf } from './model-answers.ts';

// What is hard to prove needs a solver that is loaded meanwhile. A link is to give the same places
// whether it comes early or late, and the answer is to say so where it does not come at all.

const solver = highsLinearSolver(await loadHighs());
/** As good a choice of other places is found without the solver. */
const hauteGaronne: Partial<Plan> = {
  service: 'delegues-ddd',
  threshold: 8,
  count: 30,
  area: { level: 'departement', code: '31' },
};

it('gives the same answer whenever the solver comes', async () => {
  const [first, ...others] = await Promise.all(
    [0, 1, 40, 900].map(async (waits) => {
      let asked = 0;
      const linearSolver = () => (asked++ < waits ? 'awaited' : solver);
      const answer = await answerOf(hauteGaronne, { linearSolver });
      expect(asked).toBeGreaterThan(waits);
      return answer;
    }),
  );
  expect(first.proof).toMatchObject({ isOptimal: true, cutBy: null });
  for (const other of others) expect(other).toEqual(first);
});

it('is as good where the solver cannot be loaded, and says that something is missing', async () => {
  const { proof } = await answerOf(hauteGaronne, { linearSolver: () => solver });
  const without = await answerOf(hauteGaronne, { linearSolver: () => null });
  expect(without.proof).toEqual({ ...proof, cutBy: 'solver' });
});

it('says who stopped a search before its end', async () => {
  for (const by of ['reader', 'time'] as const) {
    const { proof } = await answerOf(hauteGaronne, { cutBy: () => by });
    expect(proof).toMatchObject({ isOptimal: false, cutBy: by });
  }
});
