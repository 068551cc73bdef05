import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { departementUse } from '../../../src/sheet/words/names/departement-names.ts';
import { englishName } from '../../../src/sheet/words/names/english-name.ts';
import { frenchName } from '../../../src/sheet/words/names/french-name.ts';
import { regionForms } from '../../../src/sheet/words/names/region-names.ts';

const staged = join(import.meta.dirname, '..', '..', '..', 'data', 'staged', 'tables');

interface Named {
  level: string;
  code: string;
  name: string;
  articleType: number | null;
}

let territories: Named[];

beforeAll(async () => {
  const db = await (await DuckDBInstance.create()).connect();
  const of = (level: string, table: string, articleType = 'article_type') =>
    `SELECT '${level}' AS level, code, name, ${articleType}::INTEGER AS "articleType"
     FROM read_parquet('${join(staged, `${table}.parquet`)}')`;
  const sql = [
    of('commune', 'commune'),
    of('departement', 'department'),
    of('region', 'region'),
    of('arrondissement', 'arrondissement', 'NULL'),
    of('epci', 'epci', 'NULL'),
    of('ept', 'ept', 'NULL'),
    of('qpv', 'qpv', 'NULL'),
  ].join(' UNION ALL ');
  const rows = (await db.runAndReadAll(sql)).getRowObjectsJS();
  territories = rows.map((row) => ({
    level: String(row.level),
    code: String(row.code),
    name: String(row.name),
    articleType: row.articleType === null ? null : Number(row.articleType),
  }));
});

describe('the name of every territory', () => {
  it('never has what French contracts or elides', () => {
    const faults = territories.filter((territory) => {
      const { where, of } = frenchName(territory);
      return [where, of].some(
        (form) =>
          /^(?:de|à) les? |^de [aeiouyéèêîôœ]|^dans (?:le|la) [aeiouéèêîôœ]/i.test(form) ||
          / {2}|undefined|'|^\s|\s$/.test(form),
      );
    });
    expect(faults.map(({ level, name }) => `${level} ${name}`)).toEqual([]);
  });

  it('follows the type of name of the official code, for communes', () => {
    const linkOf: Record<number, RegExp> = {
      0: /^de (?!L[ea]s? )/,
      1: /^(?:d’|de Haut)/,
      2: /^du /,
      3: /^de La /,
      4: /^des /,
      5: /^de L’/,
      6: /^des /,
      8: /^de Los /,
    };
    const faults = territories.filter(
      ({ level, name, code, articleType }) =>
        level === 'commune' &&
        !linkOf[articleType ?? -1]?.test(
          frenchName({ level, name, code, muteH: articleType === 1 }).of,
        ),
    );
    // The official name of this commune has an article that its type of name denies.
    expect(faults.map(({ name }) => name)).toEqual(['Le Vernet-Chaméane']);
  });

  it('has the article of the official code, for every département', () => {
    const articles: Record<number, string> = { 0: '', 1: '', 2: 'le', 3: 'la', 4: 'les', 5: 'l’' };
    const departements = territories.filter(({ level }) => level === 'departement');
    expect(departements).toHaveLength(101);
    for (const { code, name, articleType } of departements) {
      expect(`${name}: ${departementUse(code)?.article}`).toBe(
        `${name}: ${articles[articleType ?? -1]}`,
      );
    }
  });

  it('is known for every région', () => {
    const regions = territories.filter(({ level }) => level === 'region');
    expect(regions).toHaveLength(18);
    for (const { code, name } of regions) {
      const last = name.replaceAll("'", '’').replace(/^La /, '');
      expect(regionForms(code)?.where).toContain(last);
      expect(regionForms(code)?.of).toContain(last);
    }
  });

  it('exists in English', () => {
    for (const territory of territories) {
      expect(englishName(territory).where).toMatch(/^in \S/);
    }
  });
});
