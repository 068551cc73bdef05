import { describe, expect, it } from 'vitest';
import { demandWeights } from '../../../src/app/planner/model/demand-weights.ts';
import { drawFurtherPlaces } from '../../../src/app/planner/model/further-places.ts';
import type { Plan } from '../../../src/app/planner/model/plan.ts';
import { robustnessOf } from '../../../src/app/planner/model/robustness.ts';
import type { PlanSources } from '../../../src/app/planner/model/situation.ts';
import { solvePlan } from '../../../src/app/planner/model/solve-plan.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { lineOfCommunes, linePlan } from './line-of-communes.ts';

const line = lineOfCommunes({
  people: [100, 10, 20, 30, 500, 60, 70],
  qpv: { 4: 50, 6: 25 },
  places: [0],
});

describe('robustness', () => {
  it('answers again under each assumption and counts how often each place is chosen', () => {
    const plan = linePlan();
    const answer = completeSteps(solvePlan(line, plan));
    const own = answer.places.map(({ id }) => id);
    const { runs, places } = completeSteps(robustnessOf(line, plan, own));
    // Radius × 4, detour × 3, demand × 4.
    expect(runs).toHaveLength(11);
    const again = runs.filter((run) => run.again === 1).length;
    expect(places).toEqual([
      { id: '01005', name: 'C5', share: again / 11, shareNear: expect.any(Number) },
    ]);
    for (const run of runs) {
      expect(run.keptShare).toBeGreaterThan(0);
      expect(run.keptShare).toBeLessThanOrEqual(1.003);
    }
    const same = runs.filter(({ change }) => change.kind === 'demand');
    expect(same.every(({ ownGain }) => ownGain === 705)).toBe(true);
  });

  it('draws further places without repetition, the same for the same seed', () => {
    const listed = line.places.get('france-services')!;
    const draw = (seed: number) => drawFurtherPlaces(line.data, listed, 3, seed).ids;
    expect(draw(1)).toEqual(draw(1));
    expect(new Set(draw(1)).size).toBe(3);
    const drawn = Array.from({ length: 400 }, (_, seed) => draw(seed)[0]);
    const shareOf = (code: string) => drawn.filter((id) => id === code).length / 400;
    // C4 holds 550 of the 815 people that count (C0 has a place: half of its 100).
    expect(shareOf('01004')).toBeGreaterThan(0.6);
    expect(shareOf('01004')).toBeLessThan(0.75);
  });

  it('counts a group twice whatever the demand is made of, and nobody more where it is unknown', () => {
    const { data } = lineOfCommunes({
      people: [100, 200, 300],
      qpv: { 1: 50 },
      places: [],
      overseas: 1,
    });
    const twice = (of: string, factor: number, group: 'qpv' | 'rural' | 'over75') =>
      Array.from(demandWeights(data, [{ of, factor }], columns, group).weights);
    const columns = new Map([
      ['households', { low: Float64Array.of(10, 50, 30), high: Float64Array.of(10, 50, 30) }],
    ]) as unknown as PlanSources['columns'];
    // C0 and C2 are rural; C1 has 200 people, and 50 of a QPV.
    expect(twice('households', 1, 'rural')).toEqual([20, 40, 60, 10]);
    expect(twice('households', 1, 'qpv')).toEqual([10, 40, 30, 20]);
    expect(twice('qpv', 3, 'qpv')).toEqual([0, 0, 0, 300]);
    // One in ten is over 75, and nobody knows in C2.
    expect(twice('people', 1, 'over75')).toEqual([
      expect.closeTo(110),
      expect.closeTo(220),
      300,
      expect.closeTo(55),
    ]);
  });

  /** The list of a year before holds P3, which is no more, and not P0. */
  const earlier: PlanSources = {
    ...line,
    places: new Map([
      ...line.places,
      [
        'france-services-2023',
        lineOfCommunes({ people: [1, 1, 1, 1, 1, 1, 1], places: [3, 4] }).places.get(
          'france-services',
        )!,
      ],
    ]),
  };
  const run = (plan: Plan, kind: string) => {
    const answer = completeSteps(solvePlan(earlier, plan));
    const { runs, withoutAnswer } = completeSteps(
      robustnessOf(
        earlier,
        plan,
        answer.places.map(({ id }) => id),
      ),
    );
    return { run: runs.find(({ change }) => change.kind === kind), runs, withoutAnswer };
  };

  it('tries the list of the year before, a place closed today or not', () => {
    const plan = linePlan({ closed: ['france-services:P0'] });
    const found = run(plan, 'list');
    expect(found.withoutAnswer).toBe(0);
    // P3 and P4 leave C0, C1 and C6 uncovered: 110 and 95 people.
    expect(found.run).toMatchObject({ bestGain: 110, ownGain: 95 });
  });

  it('tries the places that hosted the year before', () => {
    const plan = linePlan({
      service: 'la-poste',
      candidates: { kind: 'places', services: ['france-services'] },
    });
    // P1 and P3 have a post office: all but C5 and C6 is covered. That year P4 reached C5; the
    // answer, P0, was not there.
    expect(run(plan, 'hosts').run).toMatchObject({ again: 0, ownGain: 0, bestGain: 60 });
  });

  it.each(['mean', 'worst'] as const)('counts nobody as gained for the %s distance', (question) => {
    const { runs } = run(linePlan({ question }), 'list');
    expect(runs.length).toBeGreaterThan(0);
    for (const one of runs) expect([one.bestGain, one.ownGain]).toEqual([Number.NaN, Number.NaN]);
  });
});
