import { expect, it } from 'vitest';
import type { EditionFiles } from '../../../src/app/edition/edition-files.ts';
import { explorerAddress } from '../../../src/app/state/address.ts';
import { formerCommunes } from '../../../src/app/state/former-communes.ts';
import { knownIds } from '../../../src/app/state/known-ids.ts';

const manifest = {
  levels: [{ id: 'commune', mapped: true }],
  services: [],
  indicators: [],
  landmarks: [],
  zonings: [],
};
let reads = 0;
const files = {
  manifest,
  levelIndex: async () => {
    reads++;
    return {
      codes: ['01001', '02002', '2A004', '69123'],
      names: ['Un', 'Deux', 'Ajaccio', 'Lyon'],
    };
  },
  oldCommunes: async () => ({
    communes: {
      '03003': { name: 'Trois', event: null, successors: ['01001'] },
      '04004': { name: null, event: null, successors: ['01001', '02002'] },
    },
  }),
} as unknown as EditionFiles;

const read = async (query: string) => {
  const former = await formerCommunes(files, query);
  return explorerAddress.parse(query, knownIds(files.manifest, former));
};

it('reads nothing for a link that names no commune', async () => {
  expect(await formerCommunes(files, '?territoire=epci-200000001&dans=departement-01')).toEqual({});
  expect(reads).toBe(0);
});

it('puts the commune of today in the place of one that was merged, wherever the link names it', async () => {
  const { state, issues } = await read(
    '?territoire=commune-03003&dans=commune-03003,commune-2a004&zone=autour,commune-03003,5',
  );
  const today = { level: 'commune', code: '01001' };
  expect(state.territory).toEqual(today);
  expect(state.withinFilter).toEqual([today, { level: 'commune', code: '2A004' }]);
  expect(state.area).toEqual({ kind: 'around', territory: today, km: 5 });
  expect(issues).toEqual(
    ['territoire', 'dans', 'zone'].map((parameter) => ({
      parameter,
      value: 'Trois (03003)',
      problem: 'merged',
      now: 'Un (01001)',
    })),
  );
});

it('leaves out a commune that was divided, and says between which', async () => {
  const { state, issues } = await read('?territoire=commune-04004');
  expect(state.territory).toBeNull();
  expect(issues).toEqual([
    {
      parameter: 'territoire',
      value: '04004',
      problem: 'divided',
      now: 'Un (01001), Deux (02002)',
    },
  ]);
});

it('knows the arrondissements of Lyon, and leaves what it does not know as it stands', async () => {
  const { state, issues } = await read('?territoire=commune-69385&dans=commune-99999');
  expect(state.territory).toEqual({ level: 'commune', code: '69123' });
  expect(issues).toMatchObject([{ value: '69385', now: 'Lyon (69123)' }]);
  expect(state.withinFilter).toEqual([{ level: 'commune', code: '99999' }]);
});

it('reads a link as it stands when the lists do not come', async () => {
  const broken = { ...files, oldCommunes: () => Promise.reject(new Error('offline')) };
  expect(await formerCommunes(broken, '?territoire=commune-03003')).toEqual({});
});

it('looks for the codes that the lists of the planner name, and knows those that never were any', async () => {
  const query =
    '?ajouts=03003,1001,4.85/45.76,99999&candidats=liste:2a004,04004&gardes=88888!99!fs!fermer&fermes=77777';
  const former = await formerCommunes(files, query);
  expect(Object.keys(former).sort()).toEqual(['03003', '04004', '88888', '99999']);
  expect(former['03003'].successors).toEqual([{ code: '01001', told: 'Un (01001)' }]);
  expect(former['99999']).toEqual({ told: '99999', successors: [] });
});
