/** The table, in French. */
export const tableFr = {
  'table.title': 'Tableau : {indicator}, {level}',
  'table.summary': '{number} {level}, {people} habitants.',
  'table.summary.values':
    'La moitié de ces territoires ne dépasse pas {half} ; du plus bas, {least} ({leastValue}), au plus haut, {most} ({mostValue}).',
  'table.summary.missing': 'Sans valeur : {reasons}.',
  'table.addColumn': 'Ajouter une colonne…',
  'table.removeColumn': 'Retirer la colonne',
  'table.rank': 'Rang',
  'table.name': 'Territoire',
  'table.code': 'Code',
  'table.population': 'Population',
  'table.value': 'Valeur',
  'farthest.title': 'Les 25 communes les plus éloignées {service}',
  'farthest.loading': 'Ouverture de la base de données…',
  'farthest.failed': 'La base de données n’a pas pu être ouverte : {problem}',
  'farthest.mode.range': 'Base lue par morceaux.',
  'farthest.mode.arrow':
    'Base reconstituée table par table : l’hébergeur ne sert pas de morceaux de fichier.',
  'farthest.distance': 'Distance',
  'farthest.commune': 'Commune',
  'farthest.departement': 'Département',
  'farthest.place': 'Lieu le plus proche',
} as const;
