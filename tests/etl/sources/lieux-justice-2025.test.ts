import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const court = (TYPE: string, NUM: string, CODE_POSTAL = '01000') => ({ TYPE, NUM, CODE_POSTAL });
const at = (row: number, commune: string, longitude: number, position = 'source') => ({
  row,
  commune,
  longitude,
  latitude: 46,
  position,
});

it('merges courts by place, says which court is open to all, drops repeats', async () => {
  await runStageSql(
    'lieux-justice-2025',
    {
      raw_justice_2025: [
        court('TGI', '1'),
        court('TPRX', '2'),
        court('CPH', '3'),
        court('TGI', '1'),
        court('CDAD', '4'),
        court('TPRX', '5', '1100'),
      ],
      place_position: [
        at(1, '01053', 5.2),
        at(2, '01053', 5.2),
        at(3, '01053', 5.2),
        at(4, '01053', 5.2),
        at(5, '01053', 5.3, 'chef-lieu'),
        at(6, '01283', 5.6),
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(
        await table('SELECT id, court, kinds, "position" FROM justice_place_2025 ORDER BY id'),
      ).toEqual([
        { id: '01053-1', court: 'TJ', kinds: 'CPH TGI TPRX', position: 'source' },
        { id: '01053-2', court: null, kinds: 'CDAD', position: 'chef-lieu' },
        { id: '01283-1', court: 'TPRX', kinds: 'TPRX', position: 'source' },
      ]);
      expect(ledger).toEqual([
        '4 | NUM | TGI 1 | duplicate | rejected | 1',
        'CODE_POSTAL | lost-leading-zero | repaired | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([5, 1]);
    },
  );
});
