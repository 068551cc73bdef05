import { expect, it } from 'vitest';
import { runStageSql } from './run-stage-sql.ts';

const territory = (id: string, list: string, signed?: string) => ({
  id_territoire: id,
  lib_territoire: `Territoire ${id}`,
  liste_geo: list,
  ...(signed ? { date_signature: signed } : {}),
});

it('reads commune codes out of lists of names', async () => {
  await runStageSql(
    'anct-programmes-2024',
    {
      commune: ['58062', '15012', '15014', '12218'].map((code) => ({ code })),
      code_passage: [
        { code_old: '12076', code: '12218' },
        { code_old: '58062', code: '58062' },
      ],
      raw_programme_pvd: [
        territory('pvd-1', 'Château-Chinon (Ville) (58062)', '2021-07-23'),
        territory('pvd-2', 'Aurillac (15014)', '23/07/2021'),
      ],
      raw_programme_acv: [
        { ...territory('acv-1', 'Arpajon-sur-Cère (15012); Aurillac (15014)'), date_signature: '' },
      ],
      raw_programme_va: [territory('va-1', 'Conques-en-Rouergue (12076)')],
      raw_programme_citeduc: [
        territory('cite-1 ; cite-2', 'Aurillac (15014); Saint-Martin (97801)'),
        territory('cite-3', 'Saint-Martin (97801)'),
        territory('cite-4', 'sans code'),
      ],
    },
    async ({ table, ledger, rowsKept, rowsRejected }) => {
      expect(
        await table('SELECT id, commune, signed::VARCHAR AS signed FROM programme ORDER BY ALL'),
      ).toEqual([
        { id: 'acv-1', commune: '15012', signed: null },
        { id: 'acv-1', commune: '15014', signed: null },
        { id: 'cite-1 ; cite-2', commune: '15014', signed: null },
        { id: 'pvd-1', commune: '58062', signed: '2021-07-23' },
        { id: 'pvd-2', commune: '15014', signed: null },
        { id: 'va-1', commune: '12218', signed: null },
      ]);
      expect(ledger).toEqual([
        '1 | liste_geo | Conques-en-Rouergue (12076) | code-reconciled | repaired | 1',
        '2 | liste_geo | Saint-Martin (97801) | out-of-scope | rejected | 1',
        '1 | liste_geo | Saint-Martin (97801) | unknown-code | flagged | 1',
        '2 | date_signature | 23/07/2021 | unparsable-value | flagged | 1',
        '3 | liste_geo | sans code | unparsable-value | rejected | 1',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([5, 2]);
    },
  );
});
