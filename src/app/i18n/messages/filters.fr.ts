/** Filters and the selection that they make, in French. */
export const filtersFr = {
  'filters.title': 'Filtres',
  'filters.none': 'Aucun : tous les territoires',
  'filters.selection': 'Sélection',
  'filters.loading': 'Calcul de la sélection…',
  'filters.kept':
    '{count, plural, =0 {Aucun territoire ne répond à ces conditions.} other {{number} {level}}}',
  'filters.people':
    ', où {count, plural, one {vit} other {vivent}} {people} {count, plural, one {personne} other {personnes}}.',
  'filters.withoutPopulation':
    '{count, plural, one {# de ces territoires n’a pas de population publiée.} other {{number} de ces territoires n’ont pas de population publiée.}}',
  'filters.listOf': 'Liste {ofVintage}.',
  'filters.uncovered':
    '{count, plural, one {Un territoire est hors de son champ.} other {{number} territoires sont hors de son champ.}}',
  'filters.unzoned':
    '{count, plural, one {Un territoire est} other {{number} territoires sont}} hors des communes classées, donc à part.',
  'filters.unserved':
    'Là où aucun point n’est recensé, il n’y a pas de distance : {count, plural, one {un territoire est laissé} other {{number} territoires sont laissés}} à part.',
  'filters.remove': 'Retirer le filtre',
  'filters.idle': 'sans effet sur les {level}',
  'filters.reset': 'Tout retirer',
  'filters.nothingKept':
    'Aucun territoire ne répond à tous ces filtres à la fois. Retirez-en un au-dessus de la carte, ou tous.',
  'filters.resetAll': 'Retirer tous les filtres',
  'filters.range': '{indicator} : {interval}',
  'filters.missing': '{indicator} : sans valeur',
  'filters.populationRange': 'Population : {interval}',
  'filters.zone': '{zoning} : {classes}',
  'filters.within': 'Dans : {names}',
  'filters.far': 'À plus de {km} km {service}',
  'filters.between': 'de {low} à {high}',
  'filters.atLeast': '{low} ou plus',
  'filters.atMost': '{high} ou moins',
  'filters.low': 'Au moins',
  'filters.high': 'Au plus',
  'filters.crossed': 'La première borne dépasse la seconde.',
  'filters.notANumber': 'Un nombre est attendu.',
  'filters.place': 'Dans un territoire',
  'filters.orPlace': 'Ou dans',
  'filters.which': 'Lequel',
  'filters.anywhere': 'toute la France',
  'filters.noOther': 'aucun autre',
  'filters.zones': 'Zones (un QPV est dans celles de sa commune)',
  'filters.population': 'Nombre d’habitants',
  'filters.farFrom': 'Loin d’un service',
  'filters.andFarFrom': 'Et loin d’un autre service',
  'filters.anyDistance': 'à toute distance',
  'filters.moreThan': 'À plus de (km, à vol d’oiseau)',
  'filters.onlyMissing': 'seulement ceux qui n’ont pas de valeur',
  'filters.addRange': 'Filtrer par un autre indicateur',
} as const;
