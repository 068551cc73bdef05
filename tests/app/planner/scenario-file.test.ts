import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type PlannerState,
  plannerAddress,
} from '../../../src/app/planner/address/planner-address.ts';
import type { PlanAnswer } from '../../../src/app/planner/model/plan-answer.ts';
import {
  openedScenario,
  savedScenario,
  scenarioFile,
} from '../../../src/app/planner/scenario/scenario-file.ts';
import { known, plain, state } from './planner-states.ts';

it('gives the state of the page back from a scenario file', () => {
  fc.assert(
    fc.property(state, (given) => {
      const text = JSON.stringify(scenarioFile('2026-01-01-abcdef01', given, null));
      const saved = savedScenario(text);
      expect(plain(openedScenario(saved, known).state)).toEqual(plain(given));
      expect(saved.edition).toBe('2026-01-01-abcdef01');
    }),
  );
});

it('holds the address alone of a question about the reader’s file', () => {
  const place = { name: 'Chez nous', commune: '23096', longitude: 1.87654, latitude: 46.16789 };
  const answer = {
    places: [{ ...place, gain: { people: 3 } }],
    closed: [{ name: 'Le vieux guichet' }],
  } as unknown as PlanAnswer;
  const said = { answer, sentence: '3 personnes de plus', proof: '' };
  const saved = (change: Partial<PlannerState>) =>
    JSON.stringify(scenarioFile('e', { ...plannerAddress.initial, ...change }, said));
  expect(saved({})).toContain('Chez nous');
  for (const own of [
    saved({ candidates: 'file' }),
    saved({ existing: { places: 'file', isInstead: true } }),
  ]) {
    expect(own).toContain('3 personnes de plus');
    expect(own).not.toMatch(/Chez nous|vieux guichet|1\.87654/);
  }
});

it.each([
  ['{', 'not-json', '{'],
  ['', 'empty', '–'],
  [' \n', 'empty', '–'],
  ['{}', 'not-scenario', '–'],
  ['null', 'not-scenario', '–'],
  ['{"format":"ecarts-scenario","version":2}', 'version', '2'],
  ['{"format":"ecarts-scenario","version":1}', 'no-address', '–'],
  [
    '{"format":"ecarts-scenario","version":1,"address":"?service=nulle&territoire=planete-1"}',
    'unknown',
    'service=nulle, territoire=planete',
  ],
])('refuses the scenario file %s and says why', (text, problem, detail) => {
  expect(() => openedScenario(savedScenario(text), known)).toThrow(
    expect.objectContaining({ problem, detail }),
  );
});

it('opens six scenarios of a file that keeps more, and names the others', () => {
  const named = (rank: number) => (rank === 8 ? '!nom:Deux%3B trois' : '');
  const kept = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (rank) => `0100${rank}!!la-poste!fermer${named(rank)}`,
  );
  const file = {
    format: 'ecarts-scenario',
    version: 1,
    address: `?${new URLSearchParams({ gardes: kept.join(';') })}`,
    kept: kept.map((_, rank) => ({ name: rank === 6 ? 'Creuse, 2 lieux' : '' })),
  };
  const { state, issues, beyond } = openedScenario(savedScenario(JSON.stringify(file)), known);
  expect(state.kept).toHaveLength(6);
  expect(state.kept[5].added).toEqual([{ commune: '01006' }]);
  expect(beyond).toEqual(['Creuse, 2 lieux', 'Deux; trois', '9']);
  expect(issues).toEqual([]);
  for (const oddly of [null, 'Huit', [null, 8, {}]]) {
    const odd = savedScenario(JSON.stringify({ ...file, kept: oddly }));
    expect(openedScenario(odd, known).beyond).toEqual(['7', 'Deux; trois', '9']);
  }
});

it('opens a scenario file without the places that are none today, and names them', () => {
  const successors = [{ code: '01002', told: 'Deux (01002)' }];
  const formerCommunes = {
    '03003': { told: 'Trois (03003)', successors },
    '04004': { told: '04004', successors: [...successors, { code: '01001', told: 'Un (01001)' }] },
    '99999': { told: '99999', successors: [] },
  };
  const lists = 'candidats=liste:01002,99999&gardes=3003,99999!A!la-poste';
  const address = `?question=fermer&ajouts=01002,03003,04004,99999,4.85/45.76&${lists}`;
  const { state, issues } = openedScenario(
    { address, edition: 'e', keptNames: [] },
    { ...known, formerCommunes },
  );
  expect(state.added).toEqual([{ commune: '01002' }, { longitude: 4.85, latitude: 45.76 }]);
  expect(state.candidates).toEqual({ kind: 'own', places: [{ commune: '01002' }] });
  expect(state.kept).toMatchObject([{ added: [{ commune: '01002' }], closed: ['A'] }]);
  expect(issues.map(({ problem, value, now }) => [problem, value, now ?? ''])).toEqual([
    ['merged', 'Trois (03003)', 'Deux (01002)'],
    ['divided', '04004', 'Deux (01002), Un (01001)'],
    ['unknown-value', '99999', ''],
    ['unknown-value', '99999', ''],
    ['merged', 'Trois (03003)', 'Deux (01002)'],
    ['unknown-value', '99999', ''],
  ]);
});
