import { describe, expect, it } from 'vitest';
import { prepareSearch, rankMatches } from '../../../../src/app/controls/search/rank-matches.ts';
import { foldForSearch, type SearchIndex } from '../../../../src/edition/files/search-index.ts';

const entries = [
  ['commune', '42218', 'Saint-Étienne', 'Loire', '42000 42100 42230', 172718],
  ['commune', '69256', 'Vaulx-en-Velin', 'Rhône', '69120', 53069],
  ['departement', '42', 'Loire', '', '', 774000],
  ['qpv', 'QN06903M', 'Grande Île', 'Vaulx-en-Velin', '', 9000],
  ['commune', '51412', 'Œuilly', 'Marne', '51480', 560],
  ['commune', '02565', 'Œuilly', 'Aisne', '02160', 270],
  ['commune', '01015', 'Arboys en Bugey', 'Ain', '01300', 640],
  ['commune', '76447', 'Montivilliers', 'Seine-Maritime', '76290', 16000],
  ['commune', '69120', 'Longessaigne', 'Rhône', '69770', 589],
] as const;
const levels = ['commune', 'departement', 'qpv'];
const index: SearchIndex = {
  edition: 'test',
  levels,
  level: entries.map(([level]) => levels.indexOf(level)),
  codes: entries.map(([, code]) => code),
  names: entries.map(([, , name]) => name),
  hints: entries.map(([, , , hint]) => hint),
  postcodes: entries.map(([, , , , postcodes]) => postcodes),
  population: entries.map(([, , , , , population]) => population),
  oldCodes: { '01340': '01015' },
};
const searchable = prepareSearch(index);
const codes = (query: string) => rankMatches(searchable, query, 10).map(({ code }) => code);

describe('search', () => {
  it.each([
    ['saint etienne', '42218'],
    ['ST-ÉTIENNE', '42218'],
    ['vaulx en velin', '69256'],
    ['VAULX', '69256'],
    ['69120', '69256'],
    ['69256', '69256'],
    ['42100', '42218'],
    ['qn06903m', 'QN06903M'],
    ['velin', '69256'],
    ['01340', '01015'],
  ])('« %s » finds %s first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  it('gives homonyms the most populous first', () => {
    expect(codes('oeuilly')).toEqual(['51412', '02565']);
  });

  it('tells an old code from a present one', () => {
    expect(rankMatches(searchable, '01340', 1)[0].oldCode).toBe('01340');
    expect(rankMatches(searchable, '01015', 1)[0].oldCode).toBeNull();
  });

  it('finds nothing for nothing, or for what does not exist', () => {
    expect(codes('')).toEqual([]);
    expect(codes('  -  ')).toEqual([]);
    expect(codes('xyzzy')).toEqual([]);
  });

  it('folds accents, ligatures, case and Saint', () => {
    expect(foldForSearch("L'Haÿ-les-Roses")).toBe('l hay les roses');
    expect(foldForSearch('Sainte-Œuvre')).toBe(foldForSearch('STE OEUVRE'));
  });
});
