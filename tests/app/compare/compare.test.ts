import { describe, expect, it } from 'vitest';
import { compareAddress, MOST_TERRITORIES } from '../../../src/app/compare/compare-address.ts';
import { type Compared, comparisonRows } from '../../../src/app/compare/comparison.ts';
import { fourthSites } from '../../../src/app/compare/pilot-sites.ts';
import { signedGap } from '../../../src/app/compare/signed-gap.ts';
import { gapTo } from '../../../src/core/comparison/gap.ts';
import { peerFinder } from '../../../src/core/comparison/peers.ts';
import type { LevelIndex } from '../../../src/edition/files/level-index.ts';
import type { TerritoryRecord } from '../../../src/edition/files/territory-file.ts';
import type { IndicatorRecord } from '../../../src/edition/indicator-record.ts';
import { numberFormat } from '../../../src/edition/writing/number-format.ts';

const { parse, format } = compareAddress(
  ['access', 'income'],
  ['median_income_eur', 'share_75_over_pct'],
);
const known = {
  services: [],
  indicators: ['median_income_eur', 'share_75_over_pct', 'people_poor'],
  mappedLevels: [],
  levels: ['commune', 'epci', 'ept', 'departement', 'ensemble'],
  layers: [],
  zoneClasses: [],
};

describe('the address of the comparison', () => {
  it('holds territories, subject and reference', () => {
    const query =
      '?territoires=ept-200057867,commune-69256,ensemble-ouest-provence&sujet=income&indicateurs=share_75_over_pct,median_income_eur&reference=region&langue=en';
    const { state, issues } = parse(query, known);
    expect(issues).toEqual([]);
    expect(state.territories).toEqual([
      { level: 'ept', code: '200057867' },
      { level: 'commune', code: '69256' },
      { level: 'ensemble', code: 'ouest-provence' },
    ]);
    expect(state.indicators).toEqual(['share_75_over_pct', 'median_income_eur']);
    expect(format(state)).toBe(query);
    expect(parse('', known).state).toMatchObject({
      territories: [],
      subject: 'access',
      reference: 'pays',
    });
  });

  it('takes six territories, each once, and says what it leaves out', () => {
    const codes = ['01', '02', '03', '01', '04', '05', '06', '07'];
    const { state, issues } = parse(
      `?territoires=${codes.map((code) => `departement-${code}`).join(',')},planete-1,x`,
      known,
    );
    expect(state.territories).toHaveLength(MOST_TERRITORIES);
    expect(issues.map(({ value, problem }) => [value, problem])).toEqual([
      ['planete', 'unknown-value'],
      ['x', 'malformed'],
      ['1', 'too-many'],
    ]);
  });

  it('says which indicators cannot be set side by side', () => {
    const { state, issues } = parse('?indicateurs=people_poor,median_income_eur', known);
    expect(state.indicators).toEqual(['median_income_eur']);
    expect(issues).toEqual([
      { parameter: 'indicateurs', value: 'people_poor', problem: 'unknown-value' },
    ]);
  });

  it('reads codes as people type them', () => {
    expect(parse('?territoires=commune-2a004', known).state.territories).toEqual([
      { level: 'commune', code: '2A004' },
    ]);
  });
});

describe('fourthSites', () => {
  it('are those of Nord and Pas-de-Calais by their communes, across both too, by name', () => {
    const epci = {
      codes: ['1', '2', '3', '4', '5'],
      names: ['CU de Dunkerque', 'CA Béthune', 'CC Ailleurs', 'CC Flandre Lys', 'CC du bord'],
      // The single département that holds all of its communes: none for the last two.
      within: { departement: ['59', '62', '80', null, null] },
    } as unknown as LevelIndex;
    const communes = {
      within: {
        epci: ['1', '2', '3', '4', '4', '5', '5', '5', null],
        departement: ['59', '62', '80', '59', '62', '62', '80', '80', '59'],
      },
    } as unknown as LevelIndex;
    expect(fourthSites(epci, communes).map(({ code }) => code)).toEqual(['2', '4', '1']);
  });
});

const indicator = (change: Partial<IndicatorRecord> = {}): IndicatorRecord =>
  ({
    id: 'poverty',
    unit: 'percent',
    decimals: 0,
    polarity: 'higher-is-worse',
    comparableWithin: 'france',
    ...change,
  }) as IndicatorRecord;
const recordWith = (values: TerritoryRecord['values']) => ({ values }) as TerritoryRecord;
const level = [10, 20, 30, 40];
const compared = (position: number, change: Partial<Compared> = {}): Compared => ({
  ref: { level: 'commune', code: String(position) },
  position,
  record: recordWith({ poverty: { kind: 'value', value: level[position] } }),
  peers: peerFinder([100, 101, 102, 103], { count: 50 }),
  reference: { name: 'France', record: recordWith({ poverty: { kind: 'value', value: 25 } }) },
  ranked: new Map([['poverty', { low: level, high: level } as never]]),
  ...change,
});

describe('comparisonRows', () => {
  it('give the value, its gap, its rank and a bar on the scale of the row', () => {
    const [{ cells }] = comparisonRows([indicator()], [compared(0), compared(3)]);
    expect(cells[0]).toMatchObject({
      gap: { direction: 'less', difference: { low: -15, high: -15 } },
      bearing: 'better',
      rank: { first: 1, last: 1, compared: 3 },
      bar: { low: 0.25, high: 0.25 },
    });
    expect(cells[1]).toMatchObject({ bearing: 'worse', rank: { first: 4 }, bar: { low: 1 } });
  });

  it('keep the reason of a missing value, without gap, rank nor bar', () => {
    const missing = { kind: 'missing', reason: 'secret' } as const;
    const [{ cells }] = comparisonRows(
      [indicator()],
      [compared(0, { record: recordWith({ poverty: missing }) }), compared(1)],
    );
    expect(cells[0]).toMatchObject({ observation: missing, rank: null, bar: null });
    expect(cells[0].gap.difference).toBeNull();
  });

  it('set beside no one what compares within one région, or is a total', () => {
    for (const change of [{ comparableWithin: 'region' }, { unit: 'persons' }] as const) {
      const [{ cells }] = comparisonRows([indicator(change)], [compared(0)]);
      expect(cells[0].gap.difference).toBeNull();
      expect(cells[0].rank).toBeNull();
    }
  });

  it('leave out what no territory has', () => {
    expect(comparisonRows([indicator({ id: 'other' })], [compared(0)])).toEqual([]);
  });
});

describe('signedGap', () => {
  const fr = numberFormat('fr');
  const exact = (value: number) => ({ low: value, high: value });
  const of = (value: number, reference: number, change: Partial<IndicatorRecord> = {}) =>
    signedGap(gapTo(exact(value), exact(reference)), indicator(change), fr, 'pt')?.replace(
      /\s/gu,
      ' ',
    );

  it.each([
    [18, 15.25, {}, '+2,8 pt'],
    [12.5, 15, {}, '−2,5 pt'],
    [15, 15, {}, '='],
    [15.04, 15, {}, '='],
    [12.4, 9, { unit: 'km', decimals: 1 }, '+3,4 km'],
    [30, 9, { unit: 'km', decimals: 1 }, '+21 km'],
    [20_000, 22_500, { unit: 'euros', decimals: 0 }, '−2 500 €'],
  ] as const)('of %d to %d', (value, reference, change, written) => {
    expect(of(value, reference, change)).toBe(written);
  });

  it('is without sign when ranges overlap, and a range when they do not', () => {
    const percent = indicator();
    expect(signedGap(gapTo({ low: 0, high: 4 }, exact(3)), percent, fr, 'pt')).toBe('≈');
    expect(
      signedGap(gapTo({ low: 0, high: 4 }, exact(5)), percent, fr, 'pt')?.replace(/\s/gu, ' '),
    ).toBe('−1,0…−5,0 pt');
    expect(signedGap(gapTo(null, exact(5)), percent, fr, 'pt')).toBeNull();
  });

  it('has the sign of the euro between that of the gap and the amount in English', () => {
    const euros = indicator({ unit: 'euros', decimals: 0 });
    const en = numberFormat('en');
    expect(signedGap(gapTo(exact(20_000), exact(22_500)), euros, en, 'pt')).toBe('−€2,500');
    const within = gapTo({ low: 21_000, high: 22_000 }, exact(20_000));
    expect(signedGap(within, euros, en, 'pt')).toBe('+€1,000…+€2,000');
    expect(signedGap(within, euros, fr, 'pt')?.replace(/\s/gu, ' ')).toBe('+1 000…+2 000 €');
  });
});
