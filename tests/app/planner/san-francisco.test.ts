import { expect, test } from 'vitest';
import type { CoverProblemOfPlan } from '../../../src/app/planner/model/choice.ts';
import { chooseCovering } from '../../../src/app/planner/model/choose-covering.ts';
import { defaultPlan } from '../../../src/app/planner/model/plan.ts';
import type { Situation } from '../../../src/app/planner/model/situation.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import vector from '../../vectors/mclp_sf_stores.json' with { type: 'json' };

test('San Francisco stores: the planner finds the published optimum, and proves it', () => {
  const { clients, facilities, cost_m, service_radius, p } = vector.input;
  const within = cost_m.map((row) =>
    row.flatMap((metres, site) => (metres <= service_radius ? [site] : [])),
  );
  const offsets = [0];
  for (const row of within) offsets.push(offsets[offsets.length - 1] + row.length);
  const count = facilities.length;
  const problem: CoverProblemOfPlan = {
    candidates: {
      ids: facilities,
      names: facilities,
      commune: new Int32Array(count).fill(-1),
      longitude: new Float64Array(count),
      latitude: new Float64Array(count),
      frame: new Int8Array(count),
    },
    rows: Uint32Array.from(clients.keys()),
    pairs: {
      offsets: Uint32Array.from(offsets),
      neighbours: Uint32Array.from(within.flat()),
      distanceKm: new Float64Array(within.flat().length),
    },
    weights: Float64Array.from(clients),
    coveredBefore: 0,
  };
  const situation = {
    plan: { ...defaultPlan, count: p },
    closed: { ids: [] as readonly string[] },
  } as Situation;
  const choice = completeSteps(chooseCovering(situation, problem));
  const { expected } = vector;
  expect(choice.value).toBe(expected.optimal_covered_population_recomputed);
  expect(choice).toMatchObject({ gap: 0, isOptimal: true, bound: choice.value });
  expect(choice.sites.map((site) => facilities[site]).sort()).toEqual(
    expected.optimal_sites_recomputed.toSorted(),
  );
});
