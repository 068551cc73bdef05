import { describe, expect, it } from 'vitest';
import { ownExisting } from '../../../src/app/planner/model/existing-places.ts';
import { ImpossiblePlan } from '../../../src/app/planner/model/impossible-plan.ts';
import type { Plan } from '../../../src/app/planner/model/plan.ts';
import type { PlanSources } from '../../../src/app/planner/model/situation.ts';
import { solvePlan } from '../../../src/app/planner/model/solve-plan.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { lineOfCommunes, linePlan, STEP_KM } from './line-of-communes.ts';

const line = lineOfCommunes({
  people: [100, 10, 20, 30, 500, 60, 70],
  qpv: { 4: 50, 6: 25 },
  places: [0],
});
const solve = (change: Partial<Plan>, sources: PlanSources = line) =>
  completeSteps(solvePlan(sources, linePlan(change)));
/** The first four communes of the line. */
const WEST: Plan['area'] = {
  upload: 1,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-0.1, 45],
        [0.35, 45],
        [0.35, 47],
        [-0.1, 47],
        [-0.1, 45],
      ],
    ],
  },
};
const names = ({ places }: ReturnType<typeof solve>) => places.map(({ name }) => name);

describe('opening places', () => {
  it('covers the most people, each place with whom it gains', () => {
    const answer = solve({ count: 2 });
    // P0 covers C0 and C1. C5 covers C4, C5, C6; C3 then adds C2 and C3.
    expect(
      answer.places.map(({ name, gain }) => [name, gain.people, gain.qpv, gain.rural]),
    ).toEqual([
      ['C5', 705, 75, 645],
      ['C2', 50, 0, 20],
    ]);
    expect(answer.proof).toMatchObject({ isOptimal: true, gap: 0, value: 755, bound: 755 });
    expect(answer.assessment.covered).toEqual({ before: 110, after: 865 });
    expect(answer.curve.slice(0, 2)).toEqual([705, 755]);
    expect(answer.assessment.nearer).toBe(755);
    expect(answer.assessment.farther).toBe(0);
  });

  it('measures today’s inequality for the area that is asked about, whatever was asked before', () => {
    const people = [100, 10, 20, 30, 500, 60, 70];
    const inequalityOf = (sources: PlanSources, area: Plan['area']) => {
      const { theil, concentration } = solve({ area }, sources).assessment;
      return { theil, concentration };
    };
    const fresh = () => lineOfCommunes({ people, places: [0] });
    const asked = fresh();
    const everywhere = inequalityOf(asked, null);
    expect(inequalityOf(asked, null)).toEqual(everywhere);
    const part = inequalityOf(asked, WEST);
    expect(part).toEqual(inequalityOf(fresh(), WEST));
    expect(part.theil.before).not.toBeCloseTo(everywhere.theil.before, 6);
  });

  it('among the communes with a post office only', () => {
    expect(names(solve({ candidates: { kind: 'post-offices' } }))).toEqual(['C3']);
  });

  it('among the places of a list, and the reader’s own points', () => {
    const own = [{ commune: '01002' }, { longitude: 0.55, latitude: 46 }];
    const answer = solve({ candidates: { kind: 'own', places: own }, count: 2 });
    expect(answer.places.map(({ id }) => id)).toEqual(['0.55/46', '01002']);
  });

  it('for the residents of QPV alone, twice as much, or none', () => {
    expect(solve({ demand: [{ of: 'qpv', factor: 1 }] }).proof?.value).toBe(75);
    const twice = solve({
      demand: [
        { of: 'people', factor: 1 },
        { of: 'qpv', factor: 1 },
      ],
    });
    expect(twice.proof?.value).toBe(705 + 75);
  });

  it('moves existing places when they may move', () => {
    const answer = solve({ network: 'movable', count: 1 });
    // Two places for seven communes: three in a row each.
    expect(answer.places).toHaveLength(2);
    expect(answer.assessment.covered.after).toBe(705 + 130);
    expect(answer.closed.map(({ name }) => name)).toEqual(['P0']);
  });

  it('rebuilds a network with fewer places', () => {
    const answer = solve({ network: 'closable', count: 1 });
    expect(answer.assessment.covered).toEqual({ before: 110, after: 705 });
    expect(answer.assessment.farther).toBeGreaterThan(0);
  });

  describe('beside places of the reader that exist already', () => {
    const own = (isInstead: boolean) => ({ places: [{ commune: '01005' }], isInstead });

    it('which come with the published ones', () => {
      // P0 covers C0 and C1, the reader’s C4, C5, C6: C2 and C3 are left.
      const answer = solve({ existing: own(false) });
      expect(answer.assessment.covered).toEqual({ before: 815, after: 865 });
      expect(answer.places.map(({ gain }) => gain.people)).toEqual([50]);
    });

    it('or replace them', () => {
      const answer = solve({ existing: own(true) });
      expect(answer.assessment.covered).toEqual({ before: 705, after: 705 + 130 });
      expect(names(answer)).toEqual(['C1']);
    });

    const [ownId] = ownExisting(line.data, 'france-services', own(true)).ids;

    it('and may be closed by hand, or move', () => {
      const closed = [ownId];
      const byHand = solve({ question: 'close', existing: own(false), closed });
      expect(byHand.assessment.covered).toEqual({ before: 815, after: 110 });
      expect(byHand.closed.map(({ name }) => name)).toEqual(['C5']);
      const moved = solve({
        existing: own(true),
        network: 'closable',
        candidates: { kind: 'own', places: [{ commune: '01001' }] },
      });
      expect(moved.places.map(({ id, isKept }) => [id, isKept])).toEqual([[ownId, true]]);
    });

    it('each with the name that its file gives it, else that of its commune', () => {
      const places = [
        { longitude: 0.5, latitude: 46, name: 'Maison du droit' },
        { longitude: 0.1, latitude: 46 },
      ];
      const ids = ownExisting(line.data, 'france-services', { places, isInstead: true }).ids;
      const existing = { places, isInstead: true };
      const answer = solve({ question: 'close', existing, closed: ids.slice(0, 1) });
      expect(answer.closed.map(({ name }) => name)).toEqual(['Maison du droit']);
      const candidates = { kind: 'own', places } as const;
      expect(names(solve({ candidates, count: 2 })).sort()).toEqual(['C1', 'Maison du droit']);
      expect(names(solve({ candidates, count: 2, existing: own(true) }))).toEqual(['C1']);
    });

    it('each counted once, whatever the list repeats', () => {
      const twice = [{ commune: '01005' }, { commune: '01005' }];
      const answer = solve({
        question: 'close',
        existing: { places: twice, isInstead: true },
        closed: [ownId],
      });
      expect(answer.closed).toHaveLength(1);
    });

    it('whose ids say nothing of where they are, and belong to one list only', () => {
      const at = (longitude: number) =>
        ownExisting(line.data, 'france-services', {
          places: [{ longitude, latitude: 46.00012 }, { commune: '01002' }],
          isInstead: true,
        }).ids;
      const ids = at(0.20003);
      expect(new Set([...ids, ...at(0.20004)]).size).toBe(4);
      expect(at(0.20003)).toEqual(ids);
      for (const id of ids) expect(id).toMatch(/^france-services:vous-[12]-[0-9a-z]{4}$/);
      expect(() => solve({ question: 'close', existing: own(true), closed: ids })).toThrow(
        '{"reason":"unknown-own-places","count":2}',
      );
    });
  });

  it('gives a group its share of the gain, or says that it cannot', () => {
    // Unbound, C5 gains 705, of which 75 (10.6 %) in QPV.
    expect(solve({ equity: { group: 'qpv', percent: 10 } }).proof).toMatchObject({
      isOptimal: true,
      value: 705,
    });
    expect(solve({ equity: { group: 'qpv', percent: 10 } }).goalPercent).toBeCloseTo(7500 / 705, 9);
    expect(solve({}).goalPercent).toBeNull();
    // Counted at the place alone, C4 gains 550 with 9 % in QPV, C6 95 with 26 %.
    const fair = solve({ equity: { group: 'qpv', percent: 20 }, threshold: 1 });
    expect(names(fair)).toEqual(['C6']);
    expect(fair.proof?.bound).toBeGreaterThanOrEqual(95);
    expect(() => solve({ equity: { group: 'qpv', percent: 90 }, threshold: 1 })).toThrow(
      'equity-out-of-reach',
    );
  });
});

it('plans an area of the reader’s own, holes left out', () => {
  const box = (west: number, east: number) =>
    [
      [west, 45],
      [east, 45],
      [east, 47],
      [west, 47],
    ] as const;
  // C4 to C6 without C5: only C4 and C6 count, and only they can have a place.
  const uploaded = {
    upload: 1,
    geometry: { type: 'Polygon' as const, coordinates: [box(0.35, 0.65), box(0.45, 0.55)] },
  };
  const answer = solve({ area: uploaded, threshold: 1, count: 2 });
  expect(names(answer)).toEqual(['C4', 'C6']);
  expect(answer.assessment.people).toBe(550 + 95);
  const drawn = solve({ area: { polygon: box(0.35, 0.65) }, threshold: 1, count: 1 });
  expect(drawn.assessment.people).toBe(705);
});

describe('the other questions', () => {
  it('finds the fewest places for everyone, and for a share', () => {
    const everyone = solve({ question: 'fewest' });
    expect(everyone.places).toHaveLength(2);
    expect(everyone.assessment.covered.after).toBe(865);
    expect(solve({ question: 'fewest', sharePercent: 90 }).places).toHaveLength(1);
  });

  it('cuts the mean distance', () => {
    const answer = solve({ question: 'mean' });
    expect(names(answer)).toEqual(['C4']);
    const km = (100 * 0 + 10 * 1 + 20 * 2 + 30 * 1 + 550 * 0 + 60 * 1 + 95 * 2) * STEP_KM;
    expect(answer.proof?.value).toBeCloseTo(km / 865, 3);
    expect(answer.assessment.meanCost.after).toBeCloseTo(km / 865, 3);
  });

  it('cuts the greatest distance', () => {
    const answer = solve({ question: 'worst' });
    expect(answer.proof?.value).toBeCloseTo(2 * STEP_KM, 2);
    expect(answer.assessment.demand.worstCost.before).toBeCloseTo(6 * STEP_KM, 2);
  });

  it('counts what closing and opening by hand changes', () => {
    const answer = solve({
      question: 'close',
      closed: ['france-services:P0'],
      added: [{ commune: '01001' }],
    });
    expect(answer.assessment).toMatchObject({ nearer: 10 + 20 + 30 + 550 + 60 + 95, farther: 100 });
    expect(answer.places[0].served.people).toBe(865);
    expect(answer.closed.map(({ name }) => name)).toEqual(['P0']);
    expect(answer.assessment.communeChange[0]).toBeCloseTo(STEP_KM, 2);
  });
});

describe('no distance crosses the sea', () => {
  const islands = lineOfCommunes({ people: [100, 10, 900, 40], places: [0], overseas: 2 });

  it('people without any place count as not covered, and get one of their own', () => {
    const answer = solve({}, islands);
    expect(names(answer)).toEqual(['C2']);
    expect(answer.places[0].gain).toMatchObject({ people: 940, over75: Number.NaN });
    expect(answer.assessment.covered).toEqual({ before: 110, after: 1050 });
  });

  it('a point near the strait does not serve the other shore', () => {
    const answer = solve({ candidates: { kind: 'own', places: [{ commune: '01001' }] } }, islands);
    expect(answer.assessment.covered.after).toBe(110);
  });
});

describe('impossible questions', () => {
  const why = (change: Partial<Plan>, sources: PlanSources = line) => {
    try {
      solve(change, sources);
    } catch (error) {
      if (error instanceof ImpossiblePlan) return error.why;
      throw error;
    }
    return null;
  };
  const goal = { group: 'rural', percent: 40 } as const;

  it.each<[Partial<Plan>, object]>([
    [{ threshold: 0 }, { reason: 'threshold', km: 0 }],
    [{ threshold: 201 }, { reason: 'threshold', km: 201 }],
    [{ count: 0 }, { reason: 'count', count: 0 }],
    [{ count: 1.5 }, { reason: 'count', count: 1.5 }],
    [{ count: 8 }, { reason: 'too-few-candidates', count: 8, candidates: 7 }],
    [
      { question: 'fewest', sharePercent: 0 },
      { reason: 'share', percent: 0 },
    ],
    [
      { area: { level: 'departement', code: '99' } },
      { reason: 'unknown-area', level: 'departement', code: '99' },
    ],
    [{ service: 'nulle-part' }, { reason: 'unknown-service', service: 'nulle-part' }],
    [{ demand: [{ of: 'martians', factor: 1 }] }, { reason: 'unknown-demand', of: 'martians' }],
    [
      { candidates: { kind: 'own', places: [{ commune: '99999' }] } },
      { reason: 'unknown-communes', codes: '99999' },
    ],
    [{ candidates: { kind: 'own', places: [] } }, { reason: 'candidates-file-gone' }],
    [
      // Latitude first: in the Indian Ocean.
      { candidates: { kind: 'own', places: [{ longitude: 46, latitude: 0.1 }] } },
      { reason: 'places-elsewhere', places: '46/0.1' },
    ],
    [
      { question: 'close', added: [{ commune: '01000' }, { longitude: -30, latitude: 30 }] },
      { reason: 'places-elsewhere', places: '-30/30' },
    ],
    [
      // Nobody here lives in a QPV: that is proven, not searched for.
      { equity: { group: 'qpv', percent: 10 }, area: WEST },
      { reason: 'equity-nobody', km: 10 },
    ],
    [{ demand: [{ of: 'frr', factor: 1 }] }, { reason: 'no-demand' }],
    [
      {
        area: {
          polygon: [
            [5, 40],
            [6, 40],
            [6, 41],
          ],
        },
      },
      { reason: 'empty-area' },
    ],
    [{ area: { upload: 0, geometry: null } }, { reason: 'area-file-gone' }],
    [{ threshold: 100 }, { reason: 'all-covered', km: 100 }],
    [
      { question: 'fewest', candidates: { kind: 'own', places: [{ commune: '01000' }] } },
      { reason: 'out-of-reach', people: 755, km: 10 },
    ],
    [
      {
        question: 'fewest',
        sharePercent: 50,
        candidates: { kind: 'own', places: [{ commune: '01002' }] },
      },
      { reason: 'share-out-of-reach', percent: 50, most: expect.closeTo((100 * 160) / 865, 6) },
    ],
    [{ question: 'close' }, { reason: 'nothing-to-close' }],
    [{ equity: goal, network: 'closable' }, { reason: 'equity-elsewhere' }],
    [{ equity: goal, network: 'movable' }, { reason: 'equity-elsewhere' }],
    [{ equity: goal, question: 'fewest' }, { reason: 'equity-elsewhere' }],
    [{ equity: goal, question: 'mean' }, { reason: 'equity-elsewhere' }],
    [{ equity: goal, question: 'worst' }, { reason: 'equity-elsewhere' }],
    [{ equity: goal, question: 'close' }, { reason: 'nothing-to-close' }],
  ])('%j', (change, expected) => {
    expect(why(change)).toEqual(expected);
  });
});
