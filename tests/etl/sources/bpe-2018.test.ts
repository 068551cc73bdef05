import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const equipment = (DEPCOM: string, TYPEQU: string, NB_EQUIP: string) => ({
  DEPCOM,
  TYPEQU,
  NB_EQUIP,
});

it('sums IRIS, merged communes and arrondissements; shares out nothing', async () => {
  await runStageSql(
    'bpe-2018',
    {
      equipment_type: [
        { type: 'D201', label: 'Médecin généraliste' },
        { type: 'D301', label: 'Pharmacie' },
      ],
      commune: ['01001', '01003', '01004', '02001', '75056'].map((code) => ({ code })),
      municipal_arrondissement: [{ code: '75114', commune: '75056' }],
      code_link: [
        { geography_year: 2018, code_old: '01001', code: '01001', targets: 1 },
        { geography_year: 2018, code_old: '01002', code: '01001', targets: 1 },
        { geography_year: 2018, code_old: '01003', code: '01003', targets: 2 },
        { geography_year: 2018, code_old: '01003', code: '01004', targets: 2 },
        { geography_year: 2025, code_old: '01002', code: '01002', targets: 1 },
      ],
      raw_bpe_2018: [
        equipment('01001', 'D201', '2'),
        equipment('01001', 'D201', '3'),
        equipment('01002', 'D201', '4'),
        equipment('75114', 'D201', '7'),
        equipment('01003', 'D201', '1'),
        equipment('01001', 'D301', '2'),
        equipment('01002', 'D301', '1'),
        equipment('01001', 'F101', '9'),
        equipment('99999', 'D201', '1'),
        equipment('01001', 'D201', 'x'),
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(await table("SELECT * FROM bpe_2018 WHERE type = 'D201' ORDER BY commune")).toEqual([
        { type: 'D201', commune: '01001', count: 9, count_status: null },
        { type: 'D201', commune: '01003', count: null, count_status: 'geography-changed' },
        { type: 'D201', commune: '01004', count: null, count_status: 'geography-changed' },
        { type: 'D201', commune: '75056', count: 7, count_status: null },
      ]);
      expect(await table('SELECT * FROM facility_2018 ORDER BY commune')).toEqual([
        { commune: '01001', pharmacies: 3, pharmacies_status: null },
        { commune: '01003', pharmacies: null, pharmacies_status: 'geography-changed' },
        { commune: '01004', pharmacies: null, pharmacies_status: 'geography-changed' },
        { commune: '02001', pharmacies: 0, pharmacies_status: null },
        { commune: '75056', pharmacies: 0, pharmacies_status: null },
      ]);
      expect(ledger).toEqual([
        'DEPCOM | code-reconciled | repaired | 3',
        'TYPEQU | F101 | out-of-scope | rejected | 1',
        'DEPCOM | 01003 | split | flagged | 1',
        'DEPCOM | 99999 | unknown-code | rejected | 1',
        '10 | NB_EQUIP | D201 | unparsable-value | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([7, 3]);
    },
  );
});
