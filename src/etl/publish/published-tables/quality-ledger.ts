import type { LicenceId } from '../../../edition/licences.ts';
import { literal } from '../../duckdb.ts';
import type { PublishedTable } from '../table-files/tables.ts';

/**
 * The entries of the ledger on some sources: they quote what was found in their files, so that they
 * are shared as these are.
 *
 * @param prefix of the table's name.
 */
export function qualityLedger(
  sources: readonly string[],
  prefix: '' | 'odbl_' = '',
): PublishedTable {
  const licence: LicenceId = prefix === 'odbl_' ? 'odbl-1.0' : 'licence-ouverte-2.0';
  return {
    name: `${prefix}quality_ledger`,
    title: {
      fr: `Registre de qualité : chaque rejet, réparation et doute${prefix ? ' (données ODbL)' : ''}`,
      en: `Quality ledger: each rejection, repair and doubt${prefix ? ' (ODbL data)' : ''}`,
    },
    licence,
    sources,
    sql: `SELECT source, file, "row"::INTEGER AS "row", "column", "value", reason, "action", detail, "count"::INTEGER AS "count"
      FROM ledger WHERE source IN (${sources.map(literal).join(', ')}) ORDER BY ALL`,
    columns: [
      { name: 'source', description: { fr: 'source', en: 'source' } },
      { name: 'file', description: { fr: 'fichier', en: 'file' } },
      {
        name: 'row',
        description: {
          fr: 'ligne (CSV, en-tête compris) ou numéro d’objet ; absent pour un groupe de cas égaux',
          en: 'row (CSV, header included) or number of the object; absent for a group of equal cases',
        },
      },
      { name: 'column', description: { fr: 'colonne', en: 'column' } },
      { name: 'value', description: { fr: 'valeur trouvée', en: 'value found' } },
      { name: 'reason', description: { fr: 'raison', en: 'reason' } },
      {
        name: 'action',
        description: { fr: 'rejected, repaired ou flagged', en: 'rejected, repaired or flagged' },
      },
      { name: 'detail', description: { fr: 'ce qui a été fait', en: 'what was done' } },
      {
        name: 'count',
        description: { fr: 'nombre de lignes concernées', en: 'number of rows concerned' },
      },
    ],
  };
}
