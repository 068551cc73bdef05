/** The table, in French. */
export const tableFr = {
  'table.title': 'Tableau : {indicator}, {level}',
  'table.summary':
    '{count, plural, one {Un {level}} other {{number} {level}}}, {people} habitants.',
  'table.summary.values':
    'La moitié de ces territoires ne dépasse pas {half} ; du plus bas, {least} ({leastValue}), au plus haut, {most} ({mostValue}).',
  'table.summary.missing': 'Sans valeur : {reasons}.',
  'table.empty': 'Aucun territoire ne répond aux filtres. Retirez-en un au-dessus de la carte.',
  'table.addColumn': 'Ajouter une colonne…',
  'table.removeColumn': 'Retirer la colonne',
  'table.rank': 'Rang',
  'table.name': 'Territoire',
  'table.code': 'Code',
  'table.population': 'Population',
  'table.value': 'Valeur',
  'sql.title': 'Les 25 communes les plus éloignées {service}',
  'sql.loading': 'Ouverture de la base de données…',
  'sql.failed': 'La base de données n’a pas pu être ouverte : {problem}',
  'sql.mode.range': 'Base lue par morceaux.',
  'sql.mode.arrow':
    'Base reconstituée table par table : l’hébergeur ne sert pas de morceaux de fichier.',
  'sql.distance': 'Distance',
  'sql.commune': 'Commune',
  'sql.departement': 'Département',
  'sql.place': 'Lieu le plus proche',
} as const;
