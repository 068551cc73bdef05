import type { PublishedTable } from '../tables.ts';

export const qualityLedger: PublishedTable = {
  name: 'quality_ledger',
  title: {
    fr: 'Registre de qualité : chaque rejet, réparation et doute',
    en: 'Quality ledger: each rejection, repair and doubt',
  },
  licence: 'licence-ouverte-2.0',
  sql: `SELECT source, file, "row"::INTEGER AS "row", "column", "value", reason, "action", detail, "count"::INTEGER AS "count"
    FROM ledger ORDER BY ALL`,
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
