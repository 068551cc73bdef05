import { expect, test } from 'vitest';
import {
  startLagrangian,
  tightenBound,
} from '../../../src/core/location/benefit/lagrangian-bound.ts';
import { benefitModel } from '../../../src/core/location/benefit/model.ts';
import { type BenefitProblem, benefitProblem } from '../../../src/core/location/benefit/problem.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { highs } from './loaded-highs.ts';

const COUNT = 12;

test('the bound comes close to the linear relaxation where places differ much in size', () => {
  const problem = coveringOfPlane(160);
  const relaxed = linearRelaxation(problem);
  const lagrangian = startLagrangian(problem, COUNT);
  tightenBound(lagrangian, 1000, 0.95 * relaxed);
  expect(lagrangian.bestBound).toBeGreaterThanOrEqual(relaxed - 1e-6 * relaxed);
  expect(lagrangian.bestBound / relaxed - 1).toBeLessThan(0.0001);
});

/** Villages and a few towns in a square: each may have a site, which serves within a sixth of it. */
function coveringOfPlane(size: number): BenefitProblem {
  const random = seededRandom(7);
  const points = Array.from({ length: size }, () => ({
    x: random(),
    y: random(),
    people: Math.ceil(40 * Math.exp(5 * random() ** 2)),
  }));
  const offsets = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const site of points) {
    points.forEach(({ x, y, people }, demand) => {
      if (Math.hypot(x - site.x, y - site.y) > 1 / 6) return;
      indices.push(demand);
      values.push(people);
    });
    offsets.push(indices.length);
  }
  const bySite = {
    offsets: Uint32Array.from(offsets),
    indices: Uint32Array.from(indices),
    values: Float64Array.from(values),
  };
  return benefitProblem(bySite, size);
}

/** What the sites would bring at most if parts of them could be opened. */
function linearRelaxation(problem: BenefitProblem): number {
  const sites = Array.from({ length: problem.siteCount }, (_, site) => ` x${site} <= 1`);
  const model = benefitModel(problem, COUNT).replace(
    /Binary\n[\s\S]*End/,
    `${sites.join('\n')}\nEnd`,
  );
  const { status, values } = highs.solve(model, {});
  expect(status).toBe('optimal');
  const { offsets, values: benefits } = problem.byDemand;
  let total = 0;
  for (let demand = 0; demand < problem.demandCount; demand++) {
    total += benefits[offsets[demand]] * (values.get(`y${demand}_${rank(problem, demand)}`) ?? 0);
  }
  return total;
}

/** Covering has one level for each demand point: that of its last site. */
function rank({ byDemand: { offsets } }: BenefitProblem, demand: number): number {
  return offsets[demand + 1] - offsets[demand] - 1;
}
