import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasons } from '../../../src/edition/reasons.ts';
import type { TerritoryFacts } from '../../../src/sheet/words/facts.ts';
import { sheetSentences } from '../../../src/sheet/words/sheet-sentences.ts';
import { numbers } from './said-sentence.ts';
import { missing, vezelay } from './territory-facts.ts';

const distance = fc.option(fc.double({ min: 0, max: 300, noNaN: true }));
const observation = fc.oneof(
  fc
    .double({ min: -60, max: 60_000, noNaN: true })
    .map((value) => ({ kind: 'value', value }) as const),
  fc
    .tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true }))
    .map(([low, more]) => ({ kind: 'range', low, high: low + more }) as const),
  fc
    .constantFrom(...(Object.keys(reasons) as (keyof typeof reasons)[]))
    .map((reason) => missing(reason)),
);
const indicator = (like: TerritoryFacts['change']) =>
  fc.option(observation.map((one) => ({ ...like!, observation: one })));
const part = fc.option(
  fc.record({
    count: fc.integer({ min: 1, max: 40_000 }),
    population: fc.integer({ min: 1, max: 1e6 }),
    meanKm: fc.double({ min: 0, max: 200, noNaN: true }),
  }),
);
const count = fc.integer({ min: 0, max: 3 });
const anyFacts: fc.Arbitrary<TerritoryFacts> = fc
  .record({
    territory: fc.constantFrom(
      { level: 'commune', code: '76351', name: 'Le Havre' },
      { level: 'commune', code: '97101', name: 'Les Abymes' },
      { level: 'commune', code: '22016', name: 'Île-de-Bréhat' },
      { level: 'commune', code: '83069', name: 'Hyères', articleType: 1 },
      { level: 'epci', code: '1', name: 'CC du Pays de Mauriac' },
      { level: 'epci', code: '2', name: 'Orléans Métropole' },
      { level: 'ept', code: '3', name: 'Est Ensemble' },
      { level: 'arrondissement', code: '943', name: "L'Haÿ-les-Roses" },
      { level: 'arrondissement', code: '271', name: 'Les Andelys' },
      { level: 'departement', code: '01', name: 'Ain' },
      { level: 'departement', code: '69', name: 'Rhône' },
      { level: 'departement', code: '976', name: 'Mayotte' },
      { level: 'region', code: '11', name: 'Île-de-France' },
      { level: 'region', code: '52', name: 'Pays de la Loire' },
      { level: 'qpv', code: 'QN1', name: 'Quartier Du Stade' },
      { level: 'ensemble', code: 'ouest-provence', name: 'Ouest Provence' },
      { level: 'pays', code: 'FR', name: 'France' },
    ),
    population: fc.option(fc.integer({ min: 0, max: 7e7 })),
    populationYear: fc.constantFrom(null, 2017),
    countedAt: fc.constantFrom('chef-lieu' as const, 'inside' as const, 'several' as const),
    distances: fc.array(distance, { minLength: 3, maxLength: 3 }),
    beyond: fc.option(
      fc.record({
        people: fc.integer({ min: 0, max: 7e7 }),
        percent: fc.double({ min: 0, max: 100, noNaN: true }),
        withoutPoint: fc.integer({ min: 0, max: 5000 }),
      }),
    ),
    peers: fc.option(
      fc
        .tuple(count, count, count, count, fc.boolean())
        .map(([less, greater, equal, none, isWholeLevel]) => ({
          less,
          greater,
          equal,
          compared: less + greater + equal,
          missing: none,
          isWholeLevel,
        })),
    ),
    parts: fc.record({ qpv: part, rural: part }),
    change: indicator(vezelay.change),
    medianIncome: indicator(vezelay.medianIncome),
    povertyRate: indicator(vezelay.povertyRate),
    rsaHouseholds: indicator(vezelay.rsaHouseholds),
    unknown: fc.record({ secret: count, ranged: count, missing: count, total: fc.constant(55) }),
  })
  .map(({ distances, beyond, ...facts }) => {
    const services = vezelay.services.map((one, i) => ({
      ...one,
      distanceKm: distances[i],
      beyond10Km: beyond,
    }));
    return { ...facts, home: null, services, mainService: services[0] };
  });

describe('every sentence', () => {
  it('is whole, contracted, elided and typeset, whatever is missing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const language of ['fr', 'en'] as const) {
          const sentences = sheetSentences(facts, language, numbers[language]);
          for (const { text } of sentences) {
            expect(text).toMatch(/^[\p{Lu}].*\.$/u);
            expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
            expect(text).not.toMatch(/\s\s|\s[.,)]|\(\s|'|--|,,|\.\./u);
            if (language === 'en') continue;
            expect(text).not.toMatch(
              /\b(?:de|à) (?:le|les|Le|Les) |\bde (?:Î|A|É)|\ble[s]? (?:Le|Les) /u,
            );
            expect(text).not.toMatch(/ [;:!?]|[^\s][;:]/u);
            expect(text).not.toMatch(/\d \d|\d km|\d %|\d €/);
            // 0 and 1 are singular, and so is what is under 2.
            expect(text).not.toMatch(
              /(?<![\d\s,] ?|à |sur )\b[01](?:,\d)? (?:habitants|indicateurs|foyers|communes rurales|quartiers)/u,
            );
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is made of the same topics in both languages', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const topics = (language: 'fr' | 'en') =>
          sheetSentences(facts, language, numbers[language]).map(({ topic }) => topic);
        expect(topics('en')).toEqual(topics('fr'));
      }),
    );
  });

  it('never gives a missing share as 0 %', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const text = sheetSentences(facts, 'fr', numbers.fr)
          .map((one) => one.text)
          .join(' ');
        const isNull = facts.mainService?.beyond10Km?.percent === 0;
        const isFlat = facts.change?.observation.kind === 'value';
        const isPoverty = facts.povertyRate?.observation.kind !== 'missing';
        if (!isNull && !isFlat && !isPoverty) expect(text).not.toMatch(/\b0(?:,0)?\s%/u);
      }),
    );
  });
});
