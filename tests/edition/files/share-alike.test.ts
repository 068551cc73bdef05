import { expect, it } from 'vitest';
import type { DemandFile } from '../../../src/edition/files/demand-file.ts';
import {
  joinDemand,
  joinTerritories,
  joinZones,
  splitDemand,
  splitTerritories,
  splitZones,
} from '../../../src/edition/files/share-alike.ts';
import type { TerritoryFile, ZonesFile } from '../../../src/edition/files/territory-file.ts';

const isShared = (id: string) => id.startsWith('post');
const coverage = (meanKm: number) => ({
  population: 10,
  withoutPoint: 0,
  meanKm,
  medianKm: meanKm,
  beyond: [0, 0, 0] as const,
  beyondPercent: [0, 0, 0] as const,
});

it.each([
  [
    'territories',
    {
      edition: 'e',
      level: 'epci',
      territories: {
        '01': {
          name: 'Un',
          population: 10,
          populationNote: null,
          areaKm2: 1,
          point: null,
          roadEstimate: true,
          within: {},
          zonings: {},
          qpv: [],
          communes: [],
          access: { post: null, court: null },
          coverage: { post: coverage(1), court: coverage(2) },
          values: {
            post_km: { kind: 'value', value: 1 },
            court_km: { kind: 'missing', reason: 'not-covered' },
          },
        },
      },
    } as TerritoryFile,
    (file: TerritoryFile) => {
      const [open, shared] = splitTerritories(file, isShared);
      expect(Object.keys(shared.territories['01'].values)).toEqual(['post_km']);
      expect(shared.territories['01']).not.toHaveProperty('name');
      return [open, joinTerritories(open, shared)];
    },
  ],
  [
    'zones',
    {
      edition: 'e',
      zones: { frr: { yes: { post: coverage(1), court: coverage(2) } } },
    } as ZonesFile,
    (file: ZonesFile) => {
      const [open, shared] = splitZones(file, isShared);
      return [open, joinZones(open, shared)];
    },
  ],
  [
    'demand',
    {
      edition: 'e',
      commune: [0],
      population: [10],
      longitude: [2],
      latitude: [48],
      distanceMetres: { post: [10], court: [20] },
      qpv: {
        position: [],
        population: [],
        longitude: [],
        latitude: [],
        distanceMetres: { post: [], court: [] },
      },
    } as DemandFile,
    (file: DemandFile) => {
      const [open, shared] = splitDemand(file, isShared);
      expect(shared).not.toHaveProperty('population');
      return [open, joinDemand(open, shared)];
    },
  ],
] as const)(
  '%s: the open part names nothing shared; both together are the whole',
  (_, file, both) => {
    const [open, joined] = (both as (whole: unknown) => [object, object])(file);
    expect(JSON.stringify(open)).not.toContain('post');
    expect(joined).toEqual(file);
  },
);
