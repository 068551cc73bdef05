import type { reasons } from '../../../src/edition/reasons.ts';
import type { TerritoryFacts } from '../../../src/sheet/words/facts.ts';

/** A small commune of which everything is known; tests change what they are about. */
export const vezelay: TerritoryFacts = {
  territory: { level: 'commune', code: '89446', name: 'Vézelay' },
  population: 476,
  populationYear: null,
  countedAt: 'chef-lieu',
  services: [
    {
      id: 'france-services',
      ofOne: { fr: 'd’une France services', en: 'from a France services desk' },
      vintage: '2024-08-01',
      isOld: false,
      distanceKm: 12.4,
      beyond10Km: { people: 476, percent: 100, withoutPoint: 0 },
    },
    {
      id: 'delegues-ddd',
      ofOne: {
        fr: 'd’un délégué du Défenseur des droits',
        en: 'from a delegate of the Défenseur des droits',
      },
      vintage: '2018-01',
      isOld: true,
      distanceKm: 12.76,
      beyond10Km: { people: 476, percent: 100, withoutPoint: 0 },
    },
    {
      id: 'justice',
      ofOne: { fr: 'd’un tribunal', en: 'from a court' },
      vintage: '2025-02-20',
      isOld: false,
      distanceKm: 3.44,
      beyond10Km: { people: 0, percent: 0, withoutPoint: 0 },
    },
  ],
  get mainService() {
    return this.services[0];
  },
  peers: { less: 42, greater: 7, equal: 1, compared: 50, missing: 0, isWholeLevel: false },
  parts: { qpv: null, rural: null },
  home: null,
  change: {
    observation: { kind: 'value', value: -3.2 },
    unit: 'percent',
    decimals: 1,
    vintage: '2016–2022',
  },
  medianIncome: {
    observation: { kind: 'value', value: 22790 },
    unit: 'euros',
    decimals: 0,
    vintage: '2021',
  },
  povertyRate: {
    observation: { kind: 'missing', reason: 'secret' },
    unit: 'percent',
    decimals: 0,
    vintage: '2021',
  },
  rsaHouseholds: {
    observation: { kind: 'range', low: 0, high: 1.4 },
    unit: 'per-1000',
    decimals: 1,
    vintage: '2023',
  },
  unknown: { secret: 3, ranged: 1, missing: 0, total: 55 },
};

/** No value, for a reason. */
export const missing = (reason: keyof typeof reasons) => ({ kind: 'missing', reason }) as const;
