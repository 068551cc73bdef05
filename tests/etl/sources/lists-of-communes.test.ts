import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

it.each([
  ['densite-2025', 'raw_density', 'insee_com', 'niveau_densite', 'Petites villes'],
  ['frr-2025', 'raw_frr', 'Code_insee', 'Classement', 'FRR+'],
  ['montagne-2025', 'raw_mountain', 'insee_com', 'niveau_montagne', '05 - Massif de Corse'],
  ['centralites-2023', 'raw_centrality', 'insee_com', 'niveau_centralite', 'Communes non centre'],
  [
    'ruralites-2023',
    'raw_rurality',
    'insee_com',
    'niveau_ruralite',
    'Les petites polarités mixtes',
  ],
])(
  '%s refuses a row without a code, and one with another',
  async (source, raw, code, label, value) => {
    await runStageSql(
      source,
      {
        commune: [{ code: '2A004' }],
        [raw]: [
          { [code]: '2A004', [label]: value },
          { [label]: value },
          { [code]: '2A00X', [label]: value },
        ],
      },
      async ({ ledger, rowsKept, rowsRejected }) => {
        expect(ledger).toEqual([
          `2 | ${code} | unknown-code | rejected | 1`,
          `3 | ${code} | 2A00X | unknown-code | rejected | 1`,
        ]);
        expect([rowsKept, rowsRejected]).toEqual([1, 2]);
      },
    );
  },
);
