import type { PublishedTable } from '../table-files/tables.ts';

export const qualityBalance: PublishedTable = {
  name: 'quality_balance',
  title: { fr: 'Registre de qualité : bilan par fichier', en: 'Quality ledger: balance by file' },
  licence: 'licence-ouverte-2.0',
  // Of every source it says how many rows were read; it holds nothing of them.
  sources: [],
  sql: `SELECT r.source, r.file, r.rows_in::INTEGER AS rows_in,
      (SELECT coalesce(sum(k.rows_kept), 0) FROM ledger_kept k WHERE k.source = r.source AND k.file = r.file)::INTEGER AS rows_kept,
      coalesce(sum(l."count") FILTER (l."action" = 'rejected'), 0)::INTEGER AS rows_rejected,
      coalesce(sum(l."count") FILTER (l."action" = 'repaired'), 0)::INTEGER AS repairs,
      coalesce(sum(l."count") FILTER (l."action" = 'flagged'), 0)::INTEGER AS flags
    FROM ledger_rows r LEFT JOIN ledger l ON l.source = r.source AND l.file = r.file
    GROUP BY r.source, r.file, r.rows_in ORDER BY ALL`,
  columns: [
    { name: 'source', description: { fr: 'source', en: 'source' } },
    { name: 'file', description: { fr: 'fichier', en: 'file' } },
    { name: 'rows_in', description: { fr: 'lignes lues', en: 'rows read' } },
    { name: 'rows_kept', description: { fr: 'lignes gardées', en: 'rows kept' } },
    { name: 'rows_rejected', description: { fr: 'lignes rejetées', en: 'rows rejected' } },
    { name: 'repairs', description: { fr: 'valeurs réparées', en: 'values repaired' } },
    { name: 'flags', description: { fr: 'valeurs signalées', en: 'values flagged' } },
  ],
};
