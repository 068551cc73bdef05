import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/app/state/address.ts';
import { defaultState, type ExplorerState } from '../../../src/app/state/explorer-state.ts';
import type { KnownIds } from '../../../src/app/state/parameter.ts';
import { classificationMethods } from '../../../src/app/state/parameters/map/classification.ts';
import { colourings } from '../../../src/app/state/parameters/map/colouring.ts';
import { namedReferences } from '../../../src/app/state/parameters/map/reference.ts';
import {
  clusterModes,
  clusterScopes,
} from '../../../src/app/state/parameters/question/clusters.ts';
import { drawerViews } from '../../../src/app/state/parameters/view/drawer.ts';
import { schemes } from '../../../src/app/theme/palettes.ts';
import { thresholdsKm } from '../../../src/edition/thresholds.ts';

const known: KnownIds = {
  services: ['france-services', 'delegues-ddd', 'justice'],
  indicators: ['distance_france_services_km', 'median_income_eur'],
  mappedLevels: ['commune', 'epci', 'departement'],
  levels: ['commune', 'epci', 'departement', 'pays', 'qpv'],
  layers: ['qpv', 'frr', 'density'],
  zoneClasses: ['frr.socle', 'frr.plus', 'density.7'],
};

const territories = fc.record({
  level: fc.constantFrom(...known.levels),
  code: fc.stringMatching(/^[0-9A-Z]{2,9}$/),
});

const bounds = fc.option(fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 10));
const intervals = fc
  .tuple(bounds, bounds)
  .filter(([low, high]) => (low ?? high) !== null)
  .map(([low, high]) =>
    low !== null && high !== null && low > high ? { low: high, high: low } : { low, high },
  );

const states: fc.Arbitrary<ExplorerState> = fc.record({
  service: fc.constantFrom(...known.services),
  thresholdKm: fc.constantFrom(...thresholdsKm),
  indicator: fc.option(fc.constantFrom(...known.indicators)),
  reference: fc.oneof(
    fc.constantFrom(...namedReferences),
    fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 10),
  ),
  palette: fc.option(fc.constantFrom(...schemes)),
  colouring: fc.constantFrom(...colourings),
  crossed: fc.option(fc.constantFrom(...known.indicators)),
  level: fc.constantFrom(...known.mappedLevels),
  territory: fc.option(territories),
  zoneFilter: fc.uniqueArray(fc.constantFrom(...known.zoneClasses)),
  withinFilter: fc.array(territories),
  populationFilter: fc.option(intervals),
  rangeFilters: fc.uniqueArray(
    fc.record({
      indicator: fc.constantFrom(...known.indicators),
      interval: fc.option(intervals),
    }),
    { selector: ({ indicator }) => indicator },
  ),
  farFilters: fc.uniqueArray(
    fc.record({
      service: fc.constantFrom(...known.services),
      km: fc.integer({ min: 1, max: 20_000 }).map((hundredths) => hundredths / 100),
    }),
    { selector: ({ service }) => service },
  ),
  layers: fc.uniqueArray(fc.constantFrom(...known.layers)),
  points: fc.option(fc.uniqueArray(fc.constantFrom(...known.services))),
  area: fc.option(
    fc.oneof(
      fc.constant({ kind: 'file' as const }),
      fc.record({
        kind: fc.constant('ring' as const),
        ring: fc.array(
          fc.tuple(
            fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 1e4),
            fc.integer({ min: -900_000, max: 900_000 }).map((n) => n / 1e4),
          ),
          { minLength: 3, maxLength: 20 },
        ),
      }),
      fc.record({
        kind: fc.constant('around' as const),
        territory: fc.record({
          level: fc.constantFrom(...known.levels),
          code: fc.stringMatching(/^[0-9A-Z]{2,9}$/),
        }),
        km: fc.integer({ min: 1, max: 2000 }).map((n) => n / 10),
      }),
    ),
  ),
  areaKeeps: fc.boolean(),
  lens: fc.option(
    fc.record({
      services: fc.uniqueArray(fc.constantFrom(...known.services), { minLength: 1 }),
      km: fc.integer({ min: 1, max: 20_000 }).map((centikm) => centikm / 100),
      needs: fc.constantFrom('any', 'all'),
    }),
  ),
  camera: fc.option(
    fc.record({
      longitude: fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000),
      latitude: fc.integer({ min: -85_000, max: 85_000 }).map((n) => n / 1000),
      zoom: fc.integer({ min: 0, max: 1800 }).map((n) => n / 100),
    }),
  ),
  method: fc.constantFrom(...classificationMethods),
  classCount: fc.integer({ min: 2, max: 9 }),
  columns: fc.uniqueArray(fc.constantFrom(...known.indicators)),
  tableSort: fc.option(
    fc.record({
      by: fc.oneof(
        fc.constantFrom<'name' | 'code' | 'population' | 'coverage' | 'value'>(
          'name',
          'code',
          'population',
          'coverage',
          'value',
        ),
        fc.record({ indicator: fc.constantFrom(...known.indicators) }),
      ),
      descending: fc.boolean(),
    }),
  ),
  drawer: fc.constantFrom('closed', ...drawerViews),
  clusters: fc.constantFrom('auto', ...clusterModes),
  clusterScope: fc.constantFrom(...clusterScopes),
  zoning: fc.constantFrom('frr', 'density'),
  otherQuestion: fc.option(
    fc.record({
      level: fc.constantFrom(...known.mappedLevels),
      thresholdKm: fc.integer({ min: 1, max: 100 }),
    }),
  ),
  language: fc.constantFrom('fr', 'en'),
  theme: fc.constantFrom('system', 'light', 'dark'),
});

describe('addresses of the explorer', () => {
  it('come back as they went, without a word', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: read, issues } = parseAddress(formatAddress(state), known);
        expect(read).toEqual(state);
        expect(issues).toEqual([]);
      }),
    );
  });

  it('are empty for the first view', () => {
    expect(formatAddress(defaultState)).toBe('');
    expect(parseAddress('', known)).toEqual({ state: defaultState, issues: [] });
  });

  it('never throw, and report what they ignore', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state } = parseAddress(`?${query}`, known);
        expect(known.mappedLevels).toContain(state.level);
      }),
    );
  });

  it.each([
    ['?niveau=canton', { parameter: 'niveau', value: 'canton', problem: 'unknown-value' }],
    ['?seuil=11', { parameter: 'seuil', value: '11', problem: 'unknown-value' }],
    ['?vue=2,48', { parameter: 'vue', value: '2,48', problem: 'malformed' }],
    ['?vue=2,,5', { parameter: 'vue', value: '2,,5', problem: 'malformed' }],
    ['?vue=2,99,5', { parameter: 'vue', value: '2,99,5', problem: 'malformed' }],
    ['?classes=1', { parameter: 'classes', value: '1', problem: 'malformed' }],
    ['?territoire=69256', { parameter: 'territoire', value: '69256', problem: 'malformed' }],
    [
      '?territoire=canton-12',
      { parameter: 'territoire', value: 'canton', problem: 'unknown-value' },
    ],
    ['?population=:', { parameter: 'population', value: ':', problem: 'malformed' }],
    ['?population=9:1', { parameter: 'population', value: '9:1', problem: 'malformed' }],
    ['?filtre=frr.x', { parameter: 'filtre', value: 'frr.x', problem: 'unknown-value' }],
    ['?entre=age:1:2', { parameter: 'entre', value: 'age', problem: 'unknown-value' }],
    ['?entre=age', { parameter: 'entre', value: 'age', problem: 'malformed' }],
    ['?loin=justice:700', { parameter: 'loin', value: 'justice:700', problem: 'malformed' }],
    ['?loin=justice', { parameter: 'loin', value: 'justice', problem: 'malformed' }],
    ['?loin=poste:7', { parameter: 'loin', value: 'poste', problem: 'unknown-value' }],
    ['?tri=-taille', { parameter: 'tri', value: 'taille', problem: 'unknown-value' }],
    ['?dans=lyon', { parameter: 'dans', value: 'lyon', problem: 'malformed' }],
    ['?quoi=1', { parameter: 'quoi', value: '1', problem: 'unknown-parameter' }],
  ])('%s is said', (query, issue) => {
    const { state, issues } = parseAddress(query, known);
    expect(issues).toEqual([issue]);
    expect(state).toEqual(defaultState);
  });

  it('keeps the good parts of a list', () => {
    const { state, issues } = parseAddress('?couches=qpv,lune,frr', known);
    expect(state.layers).toEqual(['qpv', 'frr']);
    expect(issues).toHaveLength(1);
  });

  it('says nothing of parameters that other sites add', () => {
    expect(parseAddress('?utm_source=lettre&fbclid=1', known).issues).toEqual([]);
  });
});
