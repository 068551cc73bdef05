import { describe, expect, it } from 'vitest';
import type { EditionFiles } from '../../../../src/app/edition/edition-files.ts';
import { filteredZonings } from '../../../../src/app/edition/filtered-zonings.ts';
import type { ClauseWords } from '../../../../src/app/explorer/selection/clause.ts';
import { clausesOf } from '../../../../src/app/explorer/selection/clauses.ts';
import { intersection } from '../../../../src/app/explorer/selection/masks.ts';
import { defaultState, type ExplorerState } from '../../../../src/app/state/explorer-state.ts';
import type { Column } from '../../../../src/edition/files/column-file.ts';
import type { LevelIndex } from '../../../../src/edition/files/level-index.ts';
import type { LevelRecord, Manifest } from '../../../../src/edition/manifest.ts';

// Five communes of two départements; the third has no income, the fifth no delegate in its territory.
const text = (fr: string) => ({ fr, en: fr });
const level = { id: 'commune', label: text('commune'), plural: text('communes') } as LevelRecord;
const epci = { ...level, id: 'epci' } as LevelRecord;
const column = (low: number[], reasons: Column['header']['reasons'] = []): Column => ({
  header: { reasons, decimals: 1 } as Column['header'],
  low: Float64Array.from(low),
  high: Float64Array.from(low),
  reason: Uint8Array.from(low, (value) => (Number.isNaN(value) ? 1 : 0)),
});
const columns: Record<string, Column> = {
  income: column([10, 20, Number.NaN, 40, 50], ['secret']),
  beyond: column([0, 100, 51, 50, Number.NaN], ['no-access-point']),
};
const index = {
  level: 'commune',
  codes: ['01001', '01002', '01003', '02001', '02002'],
  names: ['A', 'B', 'C', 'D', 'E'],
  population: [100, 200, 300, null, 500],
  within: { departement: ['01', '01', '01', '02', '02'] },
} as unknown as LevelIndex;
const indicator = (id: string, more: object = {}) => ({
  id,
  label: text(id),
  shortLabel: text(id),
  unit: 'count',
  decimals: 0,
  kind: 'published',
  levels: { commune: {} },
  ...more,
});
const manifest = {
  levels: [level, { id: 'departement', plural: text('départements') }],
  services: [{ id: 'ddd', ofOne: text('d’un délégué'), vintage: '2018-01' }],
  indicators: [
    indicator('income'),
    indicator('beyond', { kind: 'beyond', service: 'ddd', thresholdKm: 5 }),
  ],
  zonings: [
    {
      id: 'frr',
      label: text('FRR'),
      classes: [
        { id: 'socle', label: text('socle') },
        { id: 'plus', label: text('plus') },
        { id: 'none', label: text('hors') },
      ],
    },
  ],
} as unknown as Manifest;
const files = {
  manifest,
  levelIndex: async () => index,
  column: async ({ id }: { id: string }) => columns[id],
  demand: async () => ({
    commune: [0, 1, 1, 2, 3],
    population: [100, 101, 99, 300, 400],
    distanceMetres: { ddd: [7000, 12000, 3000, 7010, -1] },
  }),
  demandParts: async () => ({
    commune: [0, 0, 1, 2, 3, 4],
    qpv: [-1, 7, -1, -1, 3, -1],
    communeFrame: [0, 0, 0, 0, 0],
    communeClass: { frr: [0, 1, 2, -1, 0] },
  }),
} as unknown as EditionFiles;

const words = {
  t: (id: string, values: { readonly count?: number }) => `${id} ${values.count ?? ''}`.trim(),
  format: { ofVintage: String, decimal: String },
} as unknown as ClauseWords;

async function kept(change: Partial<ExplorerState>, ...leftOut: string[]) {
  const clauses = clausesOf({ ...defaultState, ...change }, level, manifest);
  const masks = await Promise.all(
    clauses.map(async (clause) => ({
      source: clause.source,
      mask: clause.mask(await clause.load({ files, level, index }), index.codes.length),
    })),
  );
  const mask = intersection(masks, leftOut);
  return mask && index.names.filter((_, i) => mask[i] === 1).join('');
}

describe('clauses', () => {
  it.each<[string, Partial<ExplorerState>, string | null]>([
    ['nothing', {}, null],
    ['one class', { zoneFilter: ['frr.socle'] }, 'AE'],
    ['two classes of a zoning', { zoneFilter: ['frr.socle', 'frr.plus'] }, 'ABE'],
    ['communes with a QPV', { zoneFilter: ['qpv.with'] }, 'AD'],
    ['communes without', { zoneFilter: ['qpv.without'] }, 'BCE'],
    ['classes of two zonings', { zoneFilter: ['frr.socle', 'qpv.with'] }, 'A'],
    ['a département', { withinFilter: [{ level: 'departement', code: '02' }] }, 'DE'],
    ['a commune itself', { withinFilter: [{ level: 'commune', code: '01003' }] }, 'C'],
    ['a population', { populationFilter: { low: 200, high: null } }, 'BCE'],
    ['a range', { rangeFilters: [{ indicator: 'income', interval: { low: 20, high: 40 } }] }, 'BD'],
    ['no value', { rangeFilters: [{ indicator: 'income', interval: null }] }, 'C'],
    // Half of the people is not most of them; where no place is recorded, there is no distance.
    ['far', { farFilters: [{ service: 'ddd', km: 5 }] }, 'BC'],
    ['at a distance that is not published', { farFilters: [{ service: 'ddd', km: 7 }] }, 'BC'],
    ['a little farther', { farFilters: [{ service: 'ddd', km: 7.01 }] }, 'B'],
  ])('%s', async (_, change, expected) => {
    expect(await kept(change)).toBe(expected);
  });

  it('leave out the source of the view that asks', async () => {
    const change: Partial<ExplorerState> = {
      rangeFilters: [{ indicator: 'income', interval: { low: 20, high: 40 } }],
      farFilters: [{ service: 'ddd', km: 5 }],
    };
    expect(await kept(change)).toBe('B');
    expect(await kept(change, 'range:income')).toBe('BC');
    expect(await kept(change, 'range:income', 'far:ddd')).toBeNull();
  });

  it('say how many are left apart, without a place or beyond the list', async () => {
    const state = { ...defaultState, farFilters: [{ service: 'ddd', km: 5 }] };
    const [clause] = clausesOf(state, level, manifest);
    const data = {
      ...column([0, 100, Number.NaN, Number.NaN, Number.NaN], ['no-access-point', 'not-covered']),
      reason: Uint8Array.of(0, 0, 1, 1, 2),
    };
    expect(clause.note?.(words, data)).toBe(
      'filters.listOf filters.unserved 2 filters.uncovered 1',
    );
    expect(clause.note?.(words, columns.income)).toBe('filters.listOf filters.uncovered 1');
  });

  it('are taken away one by one', () => {
    const state: ExplorerState = {
      ...defaultState,
      zoneFilter: ['frr.socle', 'qpv.with', 'frr.plus'],
      rangeFilters: [
        { indicator: 'income', interval: null },
        { indicator: 'beyond', interval: { low: 1, high: null } },
      ],
    };
    for (const clause of clausesOf(state, level, manifest)) {
      const left = clausesOf({ ...state, ...clause.removal }, level, manifest);
      expect(left.map(({ source }) => source)).not.toContain(clause.source);
      expect(left).toHaveLength(3);
    }
  });

  it('say nothing of a level that has no zone or no column', () => {
    const state: ExplorerState = {
      ...defaultState,
      zoneFilter: ['frr.socle'],
      rangeFilters: [{ indicator: 'income', interval: null }],
    };
    expect(clausesOf(state, epci, manifest).map(({ dataKey }) => dataKey)).toEqual([null, null]);
  });

  it('give QPV the class of their communes, all of them where they lie across several', async () => {
    const qpv = { ...level, id: 'qpv' } as LevelRecord;
    // In the first commune; across the first two; across the first and the last; in none known.
    const ofQpv = {
      level: 'qpv',
      codes: ['Q1', 'Q2', 'Q3', 'Q4'],
      within: { commune: ['01001', null, null, null] },
    } as unknown as LevelIndex;
    const parts = {
      commune: [0, 0, 1, 0, 4],
      qpv: [0, 1, 1, 2, 2],
      communeFrame: [0, 0, 0, 0, 0],
      communeClass: { frr: [0, 1, 2, -1, 0] },
    };
    const scope = {
      files: { ...files, demandParts: async () => parts } as unknown as EditionFiles,
      level: qpv,
      index: ofQpv,
    };
    const keptOf = async (zoneFilter: string[]) => {
      const [clause] = clausesOf({ ...defaultState, zoneFilter }, qpv, manifest);
      expect(clause.dataKey).not.toBeNull();
      return [...clause.mask(await clause.load(scope), 4)];
    };
    expect(await keptOf(['frr.socle'])).toEqual([1, 0, 1, 0]);
    expect(await keptOf(['frr.socle', 'frr.plus'])).toEqual([1, 1, 1, 0]);
    expect(await keptOf(['qpv.with'])).toEqual([1, 1, 1, 0]);
    const [clause] = clausesOf({ ...defaultState, zoneFilter: ['frr.socle'] }, qpv, manifest);
    expect(clause.note?.(words, await clause.load(scope))).toBe('filters.unzoned 1');
  });

  it('offer every zoning of the edition, and QPV', () => {
    expect(filteredZonings(manifest).map(({ id }) => id)).toEqual(['qpv', 'frr']);
  });
});
