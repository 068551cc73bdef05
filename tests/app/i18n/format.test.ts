import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/edition/writing/number-format.ts';
import { everyWord, viewWords } from './every-word.ts';

const french = numberFormat('fr');
const english = numberFormat('en');

describe('numbers', () => {
  it.each([
    [9.94, 'km', 1, '9,9\u202fkm', '9.9\u202fkm'],
    // As far as it is read: of no finer precision than 10.04.
    [9.96, 'km', 1, '10\u202fkm', '10\u202fkm'],
    [10.4, 'km', 1, '10\u202fkm', '10\u202fkm'],
    [0, 'km', 1, '0,0\u202fkm', '0.0\u202fkm'],
    [-0.001, 'km', 1, '0,0\u202fkm', '0.0\u202fkm'],
    [-1.25, 'percent', 1, '−1,3\u202f%', '−1.3%'],
    [23450, 'euros', 0, '23\u202f450\u202f€', '€23,450'],
    [-2500, 'euros', 0, '−2\u202f500\u202f€', '−€2,500'],
    [12, 'count', 0, '12', '12'],
    [31.2, 'per-1000', 1, '31,2\u202f‰', '31.2‰'],
  ] as const)('%d %s', (value, unit, decimals, inFrench, inEnglish) => {
    expect(french.value(value, unit, decimals)).toBe(inFrench);
    expect(english.value(value, unit, decimals)).toBe(inEnglish);
  });

  it.each([
    [9999, '9\u202f999'],
    [10_000, '10\u202f000'],
    [10_049, '10\u202f000'],
    [4_766_199, '4\u202f766\u202f200'],
  ])('%d people, to the hundred beyond ten thousand', (people, text) => {
    expect(french.people(people)).toBe(text);
  });

  it('gives ranges their two bounds and missing values no number', () => {
    expect(french.observation({ kind: 'range', low: 0, high: 4 }, 'count', 0)).toBe('de 0 à 4');
    expect(english.observation({ kind: 'range', low: 0, high: 4 }, 'count', 0)).toBe('0 to 4');
    expect(french.observation({ kind: 'missing', reason: 'secret' }, 'count', 0)).toBeNull();
    const range = { kind: 'range', low: 17.84, high: 19.81 } as const;
    expect(french.observation(range, 'percent', 1)).toBe('de 17,8 à 19,8\u202f%');
    expect(french.bareObservation(range, 'percent', 1)).toBe('de 17,8 à 19,8');
    const income = { kind: 'range', low: 12_400, high: 15_100 } as const;
    expect(french.observation(income, 'euros', 0)).toBe('de 12\u202f400 à 15\u202f100\u202f€');
    expect(english.observation(income, 'euros', 0)).toBe('€12,400 to €15,100');
    expect(english.bareObservation(income, 'euros', 0)).toBe('12,400 to 15,100');
    const narrow = { kind: 'range', low: 37.96, high: 37.9605 } as const;
    expect(french.observation(narrow, 'percent', 1)).toBe('38,0\u202f%');
    expect(english.bareObservation(narrow, 'percent', 1)).toBe('38.0');
    expect(french.observation({ ...narrow, high: 38.06 }, 'percent', 1)).toBe(
      'de 38,0 à 38,1\u202f%',
    );
    expect(french.bareObservation({ kind: 'value', value: 12.3 }, 'km', 1)).toBe('12');
  });

  it.each([
    ['2024-08-01', '1er août 2024', 'du 1er août 2024', '1 August 2024'],
    ['2020-12-15', '15 décembre 2020', 'du 15 décembre 2020', '15 December 2020'],
    ['2018-01', 'janvier 2018', 'de janvier 2018', 'January 2018'],
    ['2020-10', 'octobre 2020', 'd’octobre 2020', 'October 2020'],
    ['2021', '2021', 'de 2021', '2021'],
    ['2018-2023', '2018-2023', 'de 2018-2023', '2018-2023'],
    // Of a package.
    ['6.0.0', 'version 6.0.0', 'de version 6.0.0', 'version 6.0.0'],
  ])('vintage %s', (vintage, plain, of, inEnglish) => {
    expect(french.vintage(vintage)).toBe(plain);
    expect(french.ofVintage(vintage)).toBe(of);
    expect(english.vintage(vintage)).toBe(inEnglish);
  });
});

const { fr, en } = everyWord;

describe('words', () => {
  it('exist in both languages with the same placeholders', () => {
    // What follows `one`, `other` or `=0` is a case of a plural, not a placeholder.
    const placeholders = (text: string) =>
      [...text.matchAll(/(?<!(?:one|other|=\d) )\{(\w+)/g)].map(([, name]) => name);
    for (const [id, text] of Object.entries(fr)) {
      expect(new Set(placeholders(en[id])), id).toEqual(new Set(placeholders(text)));
    }
  });

  it.each(['fr', 'en'])('have an identifier that one area alone gives: %s', async (language) => {
    const folder = join(import.meta.dirname, '../../../src/app/i18n/messages');
    const seen = new Map<string, string>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(`.${language}.ts`))) {
      const areas: Record<string, object> = await import(join(folder, file));
      for (const id of Object.values(areas).flatMap((area) => Object.keys(area))) {
        expect(seen.get(id), `${id}, also in ${file}`).toBeUndefined();
        seen.set(id, file);
      }
    }
    expect(seen.size).toBe(Object.keys(fr).length);
  });

  it('are all said somewhere', () => {
    const app = join(import.meta.dirname, '../../../src/app');
    const code = readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('messages'))
      .map((path) => readFileSync(join(app, path), 'utf8'))
      .join('\n');
    const named = new Set([...code.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)].map(([, id]) => id));
    // `lens.group.${group}`: any identifier of that form.
    const forms = [...code.matchAll(/`([\w-]+\.[\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/g)].map(
      ([, form]) => new RegExp(`^${form.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '.+')}$`),
    );
    expect(
      Object.keys(fr).filter((id) => !named.has(id) && !forms.some((form) => form.test(id))),
    ).toEqual([]);
  });

  it.each(viewWords)('of a view are said in its modules alone: $1', ({ fr: words }, modules) => {
    const app = join(import.meta.dirname, '../../../src/app');
    const said = readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/messages|square-words/.test(path))
      .filter((path) => {
        const code = readFileSync(join(app, path), 'utf8');
        return Object.keys(words).some((id) => code.includes(`'${id}'`));
      });
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((path) => !modules.test(path))).toEqual([]);
  });

  it('keep a distance on one line', () => {
    for (const [id, text] of [...Object.entries(fr), ...Object.entries(en)]) {
      expect(text, id).not.toMatch(/[}\d] km\b/);
    }
  });

  it('are written with French typography', () => {
    for (const [id, text] of Object.entries(fr)) {
      expect(text, id).not.toMatch(/ [?!;:»]|« | '|\w'\w/);
    }
  });
});
