import { describe, expect, it } from 'vitest';
import { addressCodec } from '../../../src/app/state/address-codec.ts';
import { createAddressStore } from '../../../src/app/state/address-store.ts';
import { parameters } from '../../../src/app/state/explorer-state.ts';
import type { FormerNames } from '../../../src/app/state/former-names.ts';
import type { KnownIds } from '../../../src/app/state/parameter.ts';

const known: KnownIds = {
  services: ['france-services', 'delegues-ddd'],
  indicators: ['median_income_eur', 'poverty_rate_pct'],
  mappedLevels: ['commune', 'epci'],
  levels: ['commune', 'epci'],
  layers: ['qpv', 'frr'],
  zoneClasses: ['frr.socle', 'frr.plus'],
};
const former: FormerNames = {
  parameters: { carte: 'indicateur', niveau: 'territoire', constructor: 'seuil' },
  values: {
    indicateur: { revenu: 'median_income_eur' },
    entre: { revenu: 'median_income_eur', pauvrete: 'poverty_rate_pct' },
    filtre: { 'zrr.c': 'frr.socle' },
  },
};
const codec = addressCodec(parameters, former);
const parse = (query: string) => codec.parse(query, known);

describe('an old link', () => {
  it.each([
    [
      '?carte=poverty_rate_pct',
      '?indicateur=poverty_rate_pct',
      [{ parameter: 'indicateur', value: 'carte', problem: 'former', now: 'indicateur' }],
    ],
    [
      '?carte=revenu',
      '?indicateur=median_income_eur',
      [
        { parameter: 'indicateur', value: 'carte', problem: 'former', now: 'indicateur' },
        { parameter: 'indicateur', value: 'revenu', problem: 'former', now: 'median_income_eur' },
      ],
    ],
    [
      '?entre=revenu::18000,poverty_rate_pct:20:',
      '?entre=median_income_eur::18000,poverty_rate_pct:20:',
      [{ parameter: 'entre', value: 'revenu', problem: 'former', now: 'median_income_eur' }],
    ],
    [
      '?filtre=zrr.c,frr.plus',
      '?filtre=frr.socle,frr.plus',
      [{ parameter: 'filtre', value: 'zrr.c', problem: 'former', now: 'frr.socle' }],
    ],
  ])('%s says today %s', (query, now, issues) => {
    const read = parse(query);
    expect(codec.format(read.state)).toBe(now);
    expect(read.issues).toEqual(issues);
    expect(parse(now).issues).toEqual([]);
  });

  it('does not hide a name of today, nor what is wrong with the rest', () => {
    expect(parse('?niveau=epci').state.level).toBe('epci');
    expect(parse('?niveau=epci').issues).toEqual([]);
    expect(parse('?carte=loyer').issues.map(({ problem }) => problem)).toEqual([
      'former',
      'unknown-value',
    ]);
    expect(parse('?toString=1').issues).toEqual([
      { parameter: 'toString', value: '1', problem: 'unknown-parameter' },
    ]);
  });

  it('is rewritten in the address bar, once, without a step for the back button', () => {
    const replaced: unknown[] = [];
    const page = {
      location: { pathname: '/carte/', search: '?carte=revenu', hash: '#content' },
      history: { replaceState: (...asked: unknown[]) => replaced.push(asked[2]) },
      addEventListener: () => {},
    } as unknown as Window;
    const store = createAddressStore(codec, known, page);
    expect(replaced).toEqual(['/carte/?indicateur=median_income_eur#content']);
    expect(store.issues()).toHaveLength(2);
    createAddressStore(codec, known, {
      ...page,
      location: { ...page.location, search: '?nimporte=quoi' },
    } as Window);
    expect(replaced).toHaveLength(1);
  });
});
