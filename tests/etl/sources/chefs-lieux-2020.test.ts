import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const point = (longitude: number, latitude: number) =>
  JSON.stringify({ type: 'Point', coordinates: [longitude, latitude] });

it('keeps the seat of each present commune, near enough to it', async () => {
  const box = { west: 3, south: 45, east: 3.1, north: 45.1 };
  await runStageSql(
    'chefs-lieux-2020',
    {
      commune: [{ code: '01001' }, { code: '15035' }, { code: '69123' }, { code: '2A004' }],
      municipal_arrondissement: [{ code: '69381', commune: '69123' }],
      commune_shape: ['01001', '15035', '69123', '2A004'].map((commune) => ({ commune, ...box })),
      raw_chef_lieu: [
        { cinsee0: '01001', cinseea: '01001', dlnom: 'A', _geometry: point(3.0500049, 45.05) },
        { cinsee0: '69381', cinseea: '69381', dlnom: 'B', _geometry: point(3.12, 45.05) },
        { cinsee0: '20004', cinseea: '2A004', dlnom: 'C', _geometry: point(8.73, 41.92) },
        { cinsee0: '15035', cinseea: '15035', dlnom: 'D' },
        { cinsee0: '01002', cinseea: '01002', dlnom: 'E', _geometry: point(3.05, 45.05) },
        { cinsee0: '01009', cinseea: '01001', dlnom: 'F', _geometry: point(3.06, 45.05) },
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(await table('SELECT * FROM chef_lieu ORDER BY code')).toEqual([
        { code: '01001', longitude: 3.05, latitude: 45.05 },
        { code: '69381', longitude: 3.12, latitude: 45.05 },
      ]);
      expect(ledger).toEqual([
        '6 | _geometry | 01001 F | duplicate | rejected | 1',
        '3 | _geometry | 2A004 C | far-from-commune | rejected | 1',
        '4 | _geometry | 15035 D | missing-coordinates | rejected | 1',
        'cinseea | out-of-scope | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([2, 4]);
    },
  );
});
