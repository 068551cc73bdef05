import fc from 'fast-check';
import type { AskedQuestion } from '../../../src/app/planner/address/asked-question.ts';
import {
  type KeptScenario,
  LONGEST_NAME,
  nameTyped,
  yardsticks,
} from '../../../src/app/planner/address/kept-scenarios.ts';
import type { PlannerState } from '../../../src/app/planner/address/planner-address.ts';
import { networkRules, peopleGroups, questions } from '../../../src/app/planner/model/plan.ts';

/** What an edition of these tests knows. */
export const known = {
  services: ['france-services', 'delegues-ddd', 'la-poste'],
  indicators: ['rsa_households', 'job_seekers'],
  mappedLevels: ['commune', 'departement'],
  levels: ['commune', 'departement', 'epci'],
  layers: [],
  zoneClasses: [],
};

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
const ownPlace = fc.oneof(
  fc.constantFrom('01001', '2A004', '97411').map((commune) => ({ commune })),
  fc.record({ longitude: degrees(180), latitude: degrees(90) }),
);
const ids = fc.array(fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/), { maxLength: 4 });
/** As links before questions were kept have it: places, and a service perhaps. */
const unasked = (one: KeptScenario): KeptScenario => ({ ...one, asked: null, name: '' });
const asked: fc.Arbitrary<AskedQuestion> = fc.record({
  question: fc.constantFrom(...questions),
  demand: fc.uniqueArray(
    fc.record({
      of: fc.constantFrom(...peopleGroups, ...known.indicators),
      factor: fc.constantFrom(1, 2, 0.5),
    }),
    { minLength: 1, maxLength: 3, selector: ({ of }) => of },
  ),
  candidates: fc.oneof(
    fc.constant(null),
    fc.constantFrom({ kind: 'communes' as const }, { kind: 'post-offices' as const }),
    fc.constant({ kind: 'places' as const, services: ['france-services', 'la-poste'] }),
    fc
      .array(ownPlace, { minLength: 1, maxLength: 4 })
      .map((places) => ({ kind: 'own' as const, places })),
  ),
  area: fc.oneof(
    fc.constant(null),
    fc.constant({ level: 'departement', code: '2A' }),
    fc.constant('file' as const),
    fc.constant({
      polygon: [
        [2, 46],
        [3, 46],
        [2.5, 47.25],
      ] as const,
    }),
  ),
  travel: fc.constantFrom(null, 'file' as const),
  threshold: fc.constantFrom(5, 7.5, 15, 0, -3),
  count: fc.integer({ min: -2, max: 400 }),
  sharePercent: fc.constantFrom(100, 95, 99.5, 0),
  existing: fc.oneof(
    fc.constant(null),
    fc.record({
      places: fc.oneof(
        fc.constant('file' as const),
        fc.array(ownPlace, { minLength: 1, maxLength: 4 }),
      ),
      isInstead: fc.boolean(),
    }),
  ),
  network: fc.constantFrom(...networkRules),
  equity: fc.constantFrom(null, { group: 'qpv' as const, percent: 15 }),
  closed: ids,
});
const kept: fc.Arbitrary<KeptScenario> = fc.record({
  added: fc.array(ownPlace, { maxLength: 3 }),
  closed: ids,
  service: fc.constantFrom(null, 'france-services'),
  asked,
  name: fc.string({ unit: 'binary', maxLength: 2 * LONGEST_NAME }).map(nameTyped),
});
/** Every state of the planner that an address must hold. */
export const state: fc.Arbitrary<PlannerState> = fc
  .tuple(
    asked,
    fc.record({
      service: fc.constantFrom(null, ...known.services),
      added: fc.array(ownPlace, { maxLength: 4 }),
      kept: fc.array(fc.oneof(kept, kept.map(unasked)), { maxLength: 3 }),
      yardstick: fc.constantFrom(...yardsticks),
      camera: fc.constantFrom(null, { longitude: 2.5, latitude: 46.25, zoom: 6 }),
      language: fc.constantFrom('fr' as const, 'en' as const),
      theme: fc.constantFrom('system' as const, 'dark' as const),
    }),
  )
  .map(([question, rest]) => ({ ...question, ...rest }));

/** Through JSON: −0 is 0 in an address. */
export const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
