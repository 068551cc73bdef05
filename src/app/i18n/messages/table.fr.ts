/** The table, in French. */
export const tableFr = {
  'table.title': 'Tableau : {indicator}, {level}',
  'table.rank': 'Rang',
  'table.name': 'Territoire',
  'table.code': 'Code',
  'table.population': 'Population',
  'table.value': 'Valeur',
  'table.reason': 'Sans valeur : {reason}',
  'table.count': '{count} territoires, {known} avec une valeur.',
  'table.detail': 'Interroger la base',
  'table.sort.ascending': 'tri croissant',
  'table.sort.descending': 'tri décroissant',
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
