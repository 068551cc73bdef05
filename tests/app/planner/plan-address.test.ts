import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '../../../src/app/planner/address/asked-question.ts';
import {
  type KeptScenario,
  LONGEST_NAME,
  nameTyped,
  yardsticks,
} from '../../../src/app/planner/address/kept-scenarios.ts';
import { listedItems, parseOwnPlace } from '../../../src/app/planner/address/own-place-code.ts';
import {
  fitsLink,
  keepRefusal,
  MOST_OWN_CANDIDATES,
  type PlannerState,
  planAddress,
  plannerAddress,
  planOf,
} from '../../../src/app/planner/address/planner-address.ts';
import { scenarioOfAnswer } from '../../../src/app/planner/hand/scenario-of-answer.ts';
import {
  networkRules,
  peopleGroups,
  planKey,
  questions,
} from '../../../src/app/planner/model/plan.ts';
import type { PlanAnswer } from '../../../src/app/planner/model/plan-answer.ts';
import {
  differingSettings,
  handState,
  questionState,
  reopened,
} from '../../../src/app/planner/scenario/compared-scenario.ts';
import {
  openedScenario,
  savedScenario,
  scenarioFile,
} from '../../../src/app/planner/scenario/scenario-file.ts';

const known = {
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
const state: fc.Arbitrary<PlannerState> = fc
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
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the address of the planner', () => {
  it('holds every state, scenarios too', () => {
    fc.assert(
      fc.property(state, (given) => {
        const { state: read, issues } = plannerAddress.parse(plannerAddress.format(given), known);
        expect(issues).toEqual([]);
        expect(plain(read)).toEqual(plain(given));
      }),
    );
  });

  it('reads scenarios kept before links said their service', () => {
    const { state: read, issues } = plannerAddress.parse('?gardes=01001!A;!B!la-poste', known);
    expect(issues).toEqual([]);
    expect(read.kept).toEqual([
      { added: [{ commune: '01001' }], closed: ['A'], service: null, asked: null, name: '' },
      { added: [], closed: ['B'], service: 'la-poste', asked: null, name: '' },
    ]);
  });

  it('keeps with each scenario the question that it answered, and its name', () => {
    const query =
      '?seuil=20&gardes=01001!!la-poste!minimum!seuil:8!territoire:departement-2A!nom:Un%2521 nom%253B oui';
    const { state: read, issues } = plannerAddress.parse(query, known);
    expect(issues).toEqual([]);
    expect(read.kept).toMatchObject([
      {
        service: 'la-poste',
        name: 'Un! nom; oui',
        asked: {
          question: 'fewest',
          threshold: 8,
          area: { level: 'departement', code: '2A' },
          sharePercent: 100,
        },
      },
    ]);
    const [scenario] = read.kept;
    // Taken up again, it asks its own question; side by side, its places are opened by hand.
    expect(planOf(reopened(read, scenario))).toMatchObject({
      question: 'fewest',
      service: 'la-poste',
      threshold: 8,
      added: [],
    });
    const own = questionState(read, scenario);
    expect(planOf(handState(own, 'la-poste', scenario))).toMatchObject({
      question: 'close',
      threshold: 8,
      added: [{ commune: '01001' }],
    });
    const current = planOf(read);
    const byHand = planOf({ ...read, question: 'close', network: 'kept', candidates: null });
    expect(differingSettings([{ ...current, network: 'movable' }, byHand])).toEqual(['question']);
    expect(differingSettings([current, planOf(own)])).toEqual([
      'question',
      'service',
      'limit',
      'area',
      'share',
    ]);
  });

  it('names a scenario by whole letters, so many at most', () => {
    const name = nameTyped(` ${'😀'.repeat(LONGEST_NAME + 1)}\ud83d `);
    expect(name).toBe('😀'.repeat(LONGEST_NAME));
    expect(nameTyped('a\ud83d')).toBe('a');
  });

  it('says how many scenarios of a link are more than it shows', () => {
    const { state: read, issues } = plannerAddress.parse(
      `?gardes=${Array.from({ length: 8 }, (_, i) => `!${i}`).join(';')}`,
      known,
    );
    expect(read.kept).toHaveLength(6);
    expect(issues).toEqual([{ parameter: 'gardes', value: '2', problem: 'too-many' }]);
  });

  it('is empty for the first view', () => {
    expect(plannerAddress.format(plannerAddress.initial)).toBe('');
  });

  it('stands in a scenario file, which gives the same state back', () => {
    fc.assert(
      fc.property(state, (given) => {
        const text = JSON.stringify(scenarioFile('2026-01-01-abcdef01', given, null));
        const saved = savedScenario(text);
        expect(plain(openedScenario(saved, known).state)).toEqual(plain(given));
        expect(saved.edition).toBe('2026-01-01-abcdef01');
      }),
    );
  });

  it.each([
    ['?demande=martiens', 'martiens'],
    ['?demande=qpv*0', 'qpv*0'],
    ['?candidats=lieux:nulle-part', 'nulle-part'],
    ['?candidats=liste:101', '101'],
    ['?existants=avec-liste:9/99', '9/99'],
    ['?existants=autres', 'autres'],
    ['?territoire=dessin:A', 'dessin:A'],
    ['?seuil=loin', 'loin'],
    ['?equite=qpv:0', 'qpv:0'],
    ['?question=pourquoi', 'pourquoi'],
    ['?durees=ailleurs', 'ailleurs'],
    ['?ajouts=99', '99'],
    ['?gardes=9/99!', '9/99'],
    ['?gardes=!1!nulle-part', 'nulle-part'],
    ['?gardes=!1!la-poste!couvrir!seuil:loin', 'loin'],
    ['?gardes=!1!la-poste!pourquoi', 'pourquoi'],
  ])('reports what it cannot read in %s', (query, part) => {
    const { state: read, issues } = plannerAddress.parse(query, known);
    expect(issues.map(({ value }) => value)).toEqual([part]);
    expect(read.question).toBe('cover');
  });

  it('knows what the question of the delegates is about', () => {
    const { state: read } = plannerAddress.parse('?question=permanences', known);
    expect(planOf(read)).toMatchObject({
      service: 'delegues-ddd',
      candidates: { kind: 'places', services: ['france-services'] },
    });
  });

  it('does not hold an uploaded area, and knows when it is gone', () => {
    const { state: read } = plannerAddress.parse('?territoire=fichier', known);
    expect(planOf(read).area).toEqual({ upload: 0, geometry: null });
    const geometry = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [2, 46],
          [3, 46],
          [3, 47],
        ],
      ],
    };
    const uploaded = planOf(read, { area: { upload: 1, geometry }, travel: 0, places: [] });
    expect(uploaded.area).toEqual({ upload: 1, geometry });
    expect(planKey(uploaded)).not.toContain('46');
    expect(planKey(uploaded)).not.toBe(
      planKey(planOf(read, { area: { upload: 2, geometry }, travel: 0, places: [] })),
    );
  });

  it('does not hold travel times, and knows when they are gone', () => {
    const { state: read } = plannerAddress.parse('?durees=fichier', known);
    expect(planOf(read).travel).toBe(0);
    expect(planOf(read, { area: null, travel: 2, places: [] }).travel).toBe(2);
    expect(planOf(plannerAddress.initial, { area: null, travel: 2, places: [] }).travel).toBeNull();
  });

  it('does not hold the places of a file, and takes them as candidates when they are there', () => {
    const { state: read, issues } = plannerAddress.parse('?candidats=fichier', known);
    expect(issues).toEqual([]);
    expect(plannerAddress.format(read)).toBe('?candidats=fichier');
    const places = [{ longitude: 4.85, latitude: 45.76 }];
    expect(planOf(read, { area: null, travel: 0, places }).candidates).toEqual({
      kind: 'own',
      places,
    });
    expect(planOf(read).candidates).toEqual({ kind: 'own', places: [] });
  });

  it('reads a code that a spreadsheet cut as one of a file', () => {
    const { state: read, issues } = plannerAddress.parse('?ajouts=1001,2a004,-61.5/16.2', known);
    expect(issues).toEqual([]);
    expect(read.added).toEqual([
      { commune: '01001' },
      { commune: '2A004' },
      { longitude: -61.5, latitude: 16.2 },
    ]);
  });

  it('takes the places of a file as existing ones, instead of the published list or beside it', () => {
    const places = [{ longitude: 4.85, latitude: 45.76 }];
    const files = { area: null, travel: 0, places };
    const { state: read } = plannerAddress.parse('?existants=avec-fichier', known);
    expect(planOf(read, files).existing).toEqual({ places, isInstead: false });
    const { state: alone } = plannerAddress.parse('?existants=fichier', known);
    expect(planOf(alone, files).existing).toEqual({ places, isInstead: true });
    expect(plannerAddress.format(alone)).toBe('?existants=fichier');
  });

  it('counts every existing place of a file, and weighs so many candidates only', () => {
    const places = Array.from({ length: MOST_OWN_CANDIDATES + 1 }, (_, i) => ({
      longitude: i / 1e4,
      latitude: 46,
    }));
    const plan = planOf(
      {
        ...plannerAddress.initial,
        candidates: 'file',
        existing: { places: 'file', isInstead: true },
      },
      { area: null, travel: 0, places },
    );
    expect(plan.existing?.places).toHaveLength(MOST_OWN_CANDIDATES + 1);
    expect(plan.candidates).toMatchObject({ places: { length: MOST_OWN_CANDIDATES } });
    const other = { ...plan, existing: { places: [...places], isInstead: true } };
    expect(planKey({ ...plan })).toBe(planKey(plan));
    expect(planKey(other)).not.toBe(planKey(plan));
  });

  it('knows what a link cannot hold', () => {
    const closed = (count: number) => Array.from({ length: count }, (_, i) => String(1000 + i));
    const at = { ...plannerAddress.initial, question: 'close' as const };
    expect(fitsLink({ ...at, closed: closed(500) })).toBe(true);
    expect(fitsLink({ ...at, closed: closed(2500) })).toBe(false);
    const scenario = { added: [], closed: closed(2500), service: null, asked: null, name: '' };
    expect(fitsLink({ ...at, kept: [scenario] })).toBe(false);
    const short = { ...scenario, closed: closed(2) };
    const six = Array.from({ length: 6 }, () => short);
    expect(keepRefusal({ ...at, kept: six })).toBe(null);
    expect(keepRefusal({ ...at, kept: [...six, short] })).toBe('full');
    expect(keepRefusal({ ...at, kept: [scenario] })).toBe('tooLong');
  });

  it('is the only thing that a scenario file holds of a question about the reader’s file', () => {
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

  it('is that of the plan wherever the map looks', () => {
    const { initial } = plannerAddress;
    const camera = { longitude: 2, latitude: 46, zoom: 9 };
    expect(planAddress({ ...initial, camera, language: 'en' })).toBe(planAddress(initial));
    expect(planAddress({ ...initial, count: 3 })).not.toBe(planAddress(initial));
  });

  it.each([
    ['4,85/45,76', ['4,85/45,76']],
    ['01001,4.85/45.76;2A004', ['01001', '4.85/45.76', '2A004']],
    ['-61,5/16,2, 01001,4,85/45,76', ['-61,5/16,2', '01001', '4,85/45,76']],
    ['02004,4/45,01001', ['02004', '4/45', '01001']],
    ['4,85/45', ['4,85/45']],
    ['4,85/45, 01001;-61,5/16', ['4,85/45', '01001', '-61,5/16']],
    ['4/45,85', ['4/45,85']],
    ['4/45,5/46', ['4/45', '5/46']],
    [' ', []],
  ])('takes the typed list %s apart', (typed, items) => {
    expect(listedItems(typed)).toEqual(items);
    for (const one of items) expect(parseOwnPlace(one)).toBeDefined();
  });

  it('takes the whole country for no territory', () => {
    const whole = { ...known, levels: [...known.levels, 'pays'] };
    const { state: read, issues } = plannerAddress.parse('?territoire=pays-FR', whole);
    expect(issues).toEqual([]);
    expect(planOf(read).area).toBeNull();
  });

  it('opens the places added by hand where the reader works by hand, and nowhere else', () => {
    const { state: read } = plannerAddress.parse('?question=fermer&ajouts=01001&fermes=12', known);
    expect(planOf(read).added).toEqual([{ commune: '01001' }]);
    expect(planOf({ ...read, question: 'cover' }).added).toEqual([]);
  });

  it('gives back what an answer opens and closes, placed as a link holds it', () => {
    const at = { longitude: 4.851234, latitude: 45.761239, isKept: false };
    const scenario = scenarioOfAnswer({
      places: [
        { id: '01001', commune: '01001', ...at },
        { id: 'la-poste:A', commune: '01002', ...at },
        { id: 'la-poste:B', commune: '01003', ...at, isKept: true },
      ],
      closed: [{ id: 'la-poste:C' }],
    });
    expect(scenario).toEqual({
      added: [{ commune: '01001' }, { longitude: 4.85123, latitude: 45.76124 }],
      closed: ['C'],
    });
    const kept = [{ ...scenario, service: 'la-poste', asked: null, name: '' }];
    const given = { ...plannerAddress.initial, ...scenario, kept };
    const { state: read } = plannerAddress.parse(plannerAddress.format(given), known);
    expect(read).toEqual(given);
  });

  it('names closed places with their service', () => {
    const { state: read } = plannerAddress.parse(
      '?question=fermer&service=la-poste&fermes=12',
      known,
    );
    expect(planOf(read).closed).toEqual(['la-poste:12']);
  });
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
