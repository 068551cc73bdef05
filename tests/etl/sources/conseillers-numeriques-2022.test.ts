import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const row = (other: Record<string, string>) => ({
  siret: '1',
  nb_cnfs: '1',
  siret_doublon: 'non',
  code_département: '1',
  code_postal: '1000',
  commune_insee: 'Bourg',
  insee_com: '',
  ...other,
});

it('counts advisers at the seat of the employer, and mends homonyms', async () => {
  await runStageSql(
    'conseillers-numeriques-2022',
    {
      commune: [
        { code: '01053', name: 'Bourg', department: '01' },
        { code: '04174', name: 'Saint-Benoit', department: '04' },
        { code: '97410', name: 'Saint-Benoît', department: '974' },
        { code: '69123', name: 'Lyon', department: '69' },
      ],
      municipal_arrondissement: [{ code: '69388', commune: '69123' }],
      code_passage: [{ code_old: '01999', code: '01053' }],
      postcode: [
        { postcode: '01000', commune: '01053' },
        { postcode: '97470', commune: '97410' },
      ],
      raw_digital_adviser_2022: [
        row({ siret: 'A', insee_com: '01053', nb_cnfs: '2', siret_doublon: 'oui' }),
        row({ siret: 'A', insee_com: '01999', nb_cnfs: '3', siret_doublon: 'oui' }),
        row({ siret: 'B', insee_com: '69388', code_département: '69', code_postal: '69008' }),
        row({
          siret: 'C',
          insee_com: '04174',
          commune_insee: 'Saint-Benoît',
          code_département: '974',
          code_postal: '97470',
        }),
        row({ siret: 'D', insee_com: '69388', code_département: '1', commune_insee: 'Lyon' }),
        row({ siret: 'null' }),
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(await table('SELECT * FROM conseiller_numerique_2022 ORDER BY commune')).toEqual([
        { commune: '01053', advisers: 5 },
        { commune: '04174', advisers: 0 },
        { commune: '69123', advisers: 2 },
        { commune: '97410', advisers: 1 },
      ]);
      expect(ledger).toEqual([
        'insee_com | code-reconciled | repaired | 3',
        '4 | insee_com | 04174 | contradicted-code | repaired | 1',
        '5 | insee_com | 69388 | department-mismatch | flagged | 1',
        'siret | duplicate | flagged | 2',
        '6 | insee_com | unknown-code | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([5, 1]);
    },
  );
});
