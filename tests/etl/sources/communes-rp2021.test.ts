import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const row = (code: string, numbers: string, type = 'COM') => {
  const [population, households, active, unemployed] = numbers.split(' ') as [
    string,
    string,
    string,
    string,
  ];
  return {
    insee_com: code,
    commune_type: type,
    insee_dep: code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2),
    population_2021: population,
    menages_2021: households,
    pop_15_64_active_2021: active,
    pop_15_64_chomage_2021: unemployed,
  };
};
const link = (year: number, before: string, after: string, targets = 1, sources = 1) => ({
  geography_year: year,
  code_old: before,
  code: after,
  targets,
  sources,
});

it('counts each commune once, and carries to 2025 only what can be', async () => {
  await runStageSql(
    'communes-rp2021',
    {
      municipal_arrondissement: [
        { code: '75101', commune: '75056' },
        { code: '75102', commune: '75056' },
      ],
      code_link: [
        link(2023, '60054', '60054', 2),
        link(2023, '60054', '60694', 2),
        link(2023, '15141', '15141', 2),
        link(2023, '15141', '15031', 2),
        ...['01001', '75056', '60054', '60694', '97601', '27676'].map((code) =>
          link(2024, code, code),
        ),
        link(2024, '01187', '01187', 1, 2),
        link(2024, '01330', '01187', 1, 2),
        link(2024, '15141', '15141', 2),
        link(2024, '15141', '15031', 2),
      ],
      raw_rp2021: [
        row('01001', '800 300 400 40'),
        row('01001', '800 300 400 40'),
        row('01001', '800 300 400 40', 'COMD'),
        row('75101', '10 6 5 1', 'ARM'),
        row('75102', '20 9 12 2', 'ARM'),
        row('01187', '600 250 300 30'),
        row('01330', '180 80 90 x'),
        row('60054', '335 357 444 30'),
        row('60694', '543 0 0 0'),
        row('15141', '1653 822 698 50'),
        row('97601', '0 0 0 0'),
        row('99999', '1 1 1 1'),
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      const staged = await table(
        `SELECT concat_ws(' ', commune, coalesce(active_15_64::VARCHAR, active_15_64_status),
           coalesce(unemployed_15_64::VARCHAR, unemployed_15_64_status)) AS numbers
         FROM rp2021 ORDER BY commune`,
      );
      const changed = 'geography-changed';
      expect(staged.map(({ numbers }) => numbers)).toEqual([
        '01001 400 40',
        '01187 390 not-available',
        `15031 ${changed} ${changed}`,
        `15141 ${changed} ${changed}`,
        `60054 ${changed} ${changed}`,
        `60694 ${changed} ${changed}`,
        '75056 17 3',
      ]);
      expect(ledger).toContain('insee_com | duplicate | rejected | 1');
      expect(ledger).toContain('12 | insee_com | 99999 | unknown-code | rejected | 1');
      expect([rowsKept, rowsRejected]).toEqual([8, 4]);
    },
  );
});
