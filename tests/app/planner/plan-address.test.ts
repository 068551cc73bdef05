import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, nameTyped } from '../../../src/app/planner/address/kept-scenarios.ts';
import {
  fitsLink,
  keepRefusal,
  planAddress,
  plannerAddress,
  planOf,
} from '../../../src/app/planner/address/planner-address.ts';
import { scenarioOfAnswer } from '../../../src/app/planner/hand/scenario-of-answer.ts';
import {
  differingSettings,
  handState,
  questionState,
  reopened,
} from '../../../src/app/planner/scenario/compared-scenario.ts';
import { known, plain, state } from './planner-states.ts';

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

  it.each([
    ['candidats', 'liste:'],
    ['candidats', 'liste:,'],
    ['candidats', 'lieux:'],
    ['existants', 'avec-liste:'],
  ])('says that %s=%s names nothing', (parameter, value) => {
    const { state: read, issues } = plannerAddress.parse(`?${parameter}=${value}`, known);
    expect(issues).toEqual([{ parameter, problem: 'malformed', value }]);
    expect(plain(read)).toEqual(plain(plannerAddress.initial));
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

  it('reads a code that a spreadsheet cut as one of a file', () => {
    const { state: read, issues } = plannerAddress.parse('?ajouts=1001,2a004,-61.5/16.2', known);
    expect(issues).toEqual([]);
    expect(read.added).toEqual([
      { commune: '01001' },
      { commune: '2A004' },
      { longitude: -61.5, latitude: 16.2 },
    ]);
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

  it('is that of the plan wherever the map looks', () => {
    const { initial } = plannerAddress;
    const camera = { longitude: 2, latitude: 46, zoom: 9 };
    expect(planAddress({ ...initial, camera, language: 'en' })).toBe(planAddress(initial));
    expect(planAddress({ ...initial, count: 3 })).not.toBe(planAddress(initial));
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
});
