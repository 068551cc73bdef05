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
      { name: 'source', description: 'source' },
      { name: 'file', description: 'fichier' },
      {
        name: 'row',
        description:
          'ligne (CSV, en-tête compris) ou numéro d’objet ; absent pour un groupe de cas égaux',
      },
      { name: 'column', description: 'colonne' },
      { name: 'value', description: 'valeur trouvée' },
      { name: 'reason', description: 'raison' },
      { name: 'action', description: 'rejected, repaired ou flagged' },
      { name: 'detail', description: 'ce qui a été fait' },
      { name: 'count', description: 'nombre de lignes concernées' },
    ],
  };
}
