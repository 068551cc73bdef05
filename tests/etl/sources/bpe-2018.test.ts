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
      equipment_type: [{ type: 'D201', label: 'Médecin généraliste' }],
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
        equipment('01001', 'F101', '9'),
        equipment('99999', 'D201', '1'),
        equipment('01001', 'D201', 'x'),
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(await table('SELECT * FROM bpe_2018 ORDER BY commune')).toEqual([
        { type: 'D201', commune: '01001', count: 9, count_status: null },
        { type: 'D201', commune: '01003', count: null, count_status: 'geography-changed' },
        { type: 'D201', commune: '01004', count: null, count_status: 'geography-changed' },
        { type: 'D201', commune: '75056', count: 7, count_status: null },
      ]);
      expect(ledger).toEqual([
        'DEPCOM | code-reconciled | repaired | 2',
        'TYPEQU | F101 | out-of-scope | rejected | 1',
        'DEPCOM | 01003 | split | flagged | 1',
        'DEPCOM | 99999 | unknown-code | rejected | 1',
        '8 | NB_EQUIP | D201 | unparsable-value | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([5, 3]);
    },
  );
});
