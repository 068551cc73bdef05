import { describe, expect, it } from 'vitest';
import type { EditionFiles } from '../../../src/app/edition/edition-files.ts';
import { countOf } from '../../../src/app/own/kept-count.ts';
import { OWN_COUNT } from '../../../src/app/own/own-ids.ts';
import {
  needsOwnCount,
  plannerAddress,
  planOf,
} from '../../../src/app/planner/address/planner-address.ts';
import { demandWeights } from '../../../src/app/planner/model/demand-weights.ts';
import { planKey } from '../../../src/app/planner/model/plan.ts';
import { solvePlan } from '../../../src/app/planner/model/solve-plan.ts';
import { withOwnCount } from '../../../src/app/planner/own-list/with-own-count.ts';
import { demandWords } from '../../../src/app/planner/words/demand-words.ts';
import { loadPlanSources } from '../../../src/app/planner/worker/plan-sources.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { lineOfCommunes, linePlan } from './line-of-communes.ts';

// Seven communes on a line; the reader counts most in the least peopled, and nothing in C6.
const line = lineOfCommunes({ people: [100, 10, 50, 80, 5, 700, 1], qpv: { 2: 50 }, places: [0] });
const codes = line.data.communes.codes;
const counted = Float64Array.from([1, 2, 4, 8, 900, 0, Number.NaN]);
const count = countOf('Demandes', counted, codes)!;
const files = {
  manifest: { services: [{ id: 'france-services' }], indicators: [] },
  points: async () => ({ ids: [], names: [], longitude: [], latitude: [], communes: [] }),
} as unknown as EditionFiles;
const known = {
  services: [],
  indicators: [OWN_COUNT],
  mappedLevels: [],
  levels: [],
  layers: [],
  zoneClasses: [],
};

describe('a count of the reader’s', () => {
  it('is of communes by their codes, and never below zero', () => {
    expect(count).toEqual({
      name: 'Demandes',
      codes: codes.slice(0, 6),
      values: counted.slice(0, 6),
    });
    expect(countOf('solde', Float64Array.from([3, -1]), codes)).toBeNull();
    expect(countOf('vide', Float64Array.from([0, Number.NaN]), codes)).toBeNull();
  });

  it('is planned for, spread over each commune, and unknown where the file says nothing', async () => {
    const plan = linePlan({ demand: [{ of: OWN_COUNT, factor: 1 }], ownCount: count });
    const { columns } = await loadPlanSources(files, line.data, plan);
    const answer = completeSteps(solvePlan({ ...line, columns }, plan));
    // Within 10 km of C3: C2, in two parts, C3 and C4.
    expect(answer.places.map(({ name, demandGain }) => [name, demandGain])).toEqual([['C3', 912]]);
    expect([...demandWeights(line.data, plan.demand, columns).isUnknown]).toContain(1);
  });

  it('is said to be gone where the page has it no more', async () => {
    const { state } = plannerAddress.parse('?demande=vos-donnees', known);
    expect(needsOwnCount(state)).toBe(true);
    const plan = planOf(state);
    await expect(loadPlanSources(files, line.data, plan)).rejects.toMatchObject({
      why: { reason: 'demand-file-gone' },
    });
    expect(planOf(state, { count }).ownCount).toBe(count);
    expect(plannerAddress.format(state)).toBe('?demande=vos-donnees');
  });

  it('is another plan when it is another count, and none of its values is in the key', () => {
    const { state } = plannerAddress.parse('?demande=vos-donnees', known);
    const other = { ...count, values: count.values.map((value) => value + 1) };
    expect(planKey(planOf(state, { count }))).toBe(planKey(planOf(state, { count })));
    expect(planKey(planOf(state, { count: other }))).not.toBe(planKey(planOf(state, { count })));
    expect(planKey(planOf(state, { count }))).not.toContain('900');
  });

  it('is offered like a published one, by its name', () => {
    const joined = withOwnCount(files, count);
    const [record] = joined.manifest.indicators;
    expect(record).toMatchObject({ id: OWN_COUNT, aggregation: 'sum' });
    const words = demandWords([{ of: OWN_COUNT, factor: 1 }], joined.manifest, {
      t: (id: string, values: Record<string, string> = {}) => `${id} ${values.label ?? ''}`,
      text: ({ fr }: { fr: string }) => fr,
    } as never);
    expect(words.noun(2)).toBe('demandes');
    expect(withOwnCount(files, null)).toBe(files);
  });
});
