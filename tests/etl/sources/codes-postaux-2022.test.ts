import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

it('keeps each pair once, and gives a postcode to the part of a split that line 5 names', async () => {
  await runStageSql(
    'codes-postaux-2022',
    {
      commune: [
        { code: '01036', name: 'Valromey-sur-Séran' },
        { code: '75056', name: 'Paris' },
        { code: '85084', name: 'Essarts-en-Bocage' },
        { code: '85165', name: 'L’Oie' },
      ],
      code_link: [
        { geography_year: 2022, code_old: '01036', code: '01036', targets: 1 },
        { geography_year: 2022, code_old: '85084', code: '85084', targets: 2 },
        { geography_year: 2022, code_old: '85084', code: '85165', targets: 2 },
      ],
      code_passage: [{ code_old: '75101', code: '75056' }],
      raw_postcode: [
        { Code_commune_INSEE: '01036', Code_postal: '01260', Ligne_5: 'LOMPNIEU' },
        { Code_commune_INSEE: '01036', Code_postal: '01260', Ligne_5: 'SUTRIEU' },
        { Code_commune_INSEE: '75101', Code_postal: '75001' },
        { Code_commune_INSEE: '85084', Code_postal: '85140', Ligne_5: 'L OIE' },
        { Code_commune_INSEE: '85084', Code_postal: '85141', Ligne_5: 'BOULOGNE' },
        { Code_commune_INSEE: '98735', Code_postal: '98714' },
        { Code_commune_INSEE: '01036', Code_postal: '1260' },
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(
        await table(`SELECT postcode || ' ' || commune AS pair FROM postcode ORDER BY pair`),
      ).toEqual(
        ['01260 01036', '75001 75056', '85140 85165', '85141 85084', '85141 85165'].map((pair) => ({
          pair,
        })),
      );
      expect(ledger).toEqual([
        'Code_commune_INSEE | code-reconciled | repaired | 1',
        'Code_postal | duplicate | rejected | 1',
        'Code_commune_INSEE | 987… | out-of-scope | rejected | 1',
        'Code_commune_INSEE | 85084 | split | repaired | 2',
        '7 | Code_postal | 1260 | unparsable-value | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([4, 3]);
    },
  );
});
