import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const link = (codeOld: string, code: string, targets = 1) => ({
  geography_year: 2021,
  code_old: codeOld,
  code,
  targets,
});

it('carries ZRR classes over mergers and splits', async () => {
  await runStageSql(
    'zrr-2021',
    {
      code_link: [
        link('01001', '01001'),
        link('28319', '28319'),
        link('28025', '28319'),
        link('85084', '85084', 2),
        link('85084', '85165', 2),
      ],
      raw_zrr: [
        { CODGEO: '01001', ZONAGE_ZRR: 'NC - Commune non classée' },
        { CODGEO: '28319', ZONAGE_ZRR: 'C - Commune classée en ZRR' },
        { CODGEO: '28025', ZONAGE_ZRR: 'A - Commune sortante' },
        { CODGEO: '85084', ZONAGE_ZRR: 'CM - Commune fusionnée' },
        { CODGEO: '99999', ZONAGE_ZRR: 'C - Commune classée en ZRR' },
        { CODGEO: '01001', ZONAGE_ZRR: 'C - Commune classée en ZRR' },
        {},
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(await table('SELECT commune, class FROM zrr ORDER BY commune')).toEqual([
        { commune: '01001', class: 'NC' },
        { commune: '28319', class: 'mixed' },
        { commune: '85084', class: 'CM' },
        { commune: '85165', class: 'CM' },
      ]);
      expect(ledger).toEqual([
        'CODGEO | code-reconciled | repaired | 1',
        '6 | CODGEO | 01001 | duplicate | rejected | 1',
        'ZONAGE_ZRR | 28319 : 28025 A, 28319 C | merged-into | flagged | 2',
        '7 | CODGEO | out-of-scope | rejected | 1',
        'CODGEO | 85084 → 85084, 85165 | split | repaired | 1',
        '5 | CODGEO | 99999 | unknown-code | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([4, 3]);
    },
  );
});
