import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

it('counts posts by contract, those without or with two contracts apart', async () => {
  await runStageSql(
    'adultes-relais-2023',
    {
      contrat_ville: [
        { code: 'CV001', department: '01' },
        { code: 'CV415', department: '978' },
      ],
      raw_adulte_relais: [
        { id_poste: 'a', code_cv: 'CV001', insee_dep: '01' },
        { id_poste: 'b', code_cv: 'CV001', insee_dep: '01' },
        { id_poste: 'b', code_cv: 'CV001', insee_dep: '01' },
        { id_poste: 'c', insee_dep: '01' },
        { id_poste: 'd', code_cv: 'CV380CV384', insee_dep: '973' },
        { id_poste: 'e', code_cv: 'CV415' },
        { id_poste: 'f', code_cv: 'CV999', insee_dep: '02' },
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(
        await table('SELECT department, contrat_ville, posts FROM adulte_relais ORDER BY ALL'),
      ).toEqual([
        { department: '01', contrat_ville: 'CV001', posts: 2 },
        { department: '01', contrat_ville: 'unknown', posts: 1 },
        { department: '973', contrat_ville: 'shared', posts: 1 },
        { department: '978', contrat_ville: 'CV415', posts: 1 },
      ]);
      expect(ledger).toEqual([
        '3 | id_poste | b | duplicate | rejected | 1',
        'insee_dep | missing-department | repaired | 1',
        'code_cv | not-available | flagged | 1',
        'code_cv | CV380CV384 | several-contracts | flagged | 1',
        '7 | code_cv, insee_dep | CV999, 02 | unknown-code | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([5, 2]);
    },
  );
});
