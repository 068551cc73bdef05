/** The table, in French. */
export const tableFr = {
  'table.title': 'Tableau : {indicator}, {level}',
  'table.summary': '{number} {level}, {people} habitants.',
  'table.summary.half': 'La moitié de ces territoires ne dépasse pas {half}.',
  'table.summary.halfBetween':
    'La valeur que la moitié de ces territoires ne dépasse pas se situe entre deux bornes : {bounds}.',
  'table.summary.extremes':
    'Du plus bas au plus haut : {least} ({leastValue}), {most} ({mostValue}).',
  'table.summary.exactExtremes':
    'Du plus bas au plus haut des chiffres connus : {least} ({leastValue}), {most} ({mostValue}).',
  'table.summary.ranged':
    '{count, plural, one {Un territoire n’est connu} other {{number} territoires ne sont connus}} qu’entre deux bornes éloignées : {count, plural, one {son rang en a} other {leurs rangs en ont}} deux aussi.',
  'table.summary.missing': 'Sans valeur : {reasons}.',
  'table.addColumn': 'Ajouter une colonne…',
  'table.removeColumn': 'Retirer la colonne',
  'table.ranges': 'Une fourchette est rangée à son milieu ; son rang a deux bornes.',
  'table.rank': 'Rang',
  'table.name': 'Territoire',
  'table.code': 'Code',
  'table.population': 'Population',
  'table.value': 'Valeur',
  'farthest.title': 'Les 25 communes les plus éloignées {service}',
  'farthest.loading': 'Ouverture de la base de données…',
  'farthest.mode.range': 'Base lue par morceaux.',
  'farthest.mode.arrow':
    'Base reconstituée table par table : l’hébergeur ne sert pas de morceaux de fichier.',
  'farthest.distance': 'Distance',
  'farthest.commune': 'Commune',
  'farthest.departement': 'Département',
  'farthest.place': 'Lieu le plus proche',
} as const;
