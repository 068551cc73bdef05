/** The chooser of indicators, in French. */
export const chooserFr = {
  'chooser.close': 'Fermer',
  'chooser.search': 'Chercher un indicateur',
  'chooser.search.hint': 'Nom, définition ou source',
  'chooser.themes': 'Thèmes',
  'chooser.all': 'Tous',
  'chooser.favourites': 'Favoris',
  'chooser.found':
    '{count, plural, =0 {Aucun indicateur trouvé} one {Un indicateur trouvé} other {# indicateurs trouvés}}',
  'chooser.count': '{count, plural, one {{number} indicateur} other {{number} indicateurs}}',
  'chooser.chosen': 'choisi',
  'chooser.source': '{source}{more, plural, =0 {} other { et autres}}, {vintage}',
  'chooser.sources': 'Sources : {sources}.',
  'chooser.known': 'connu pour {known} {level} sur {count}',
  'chooser.knownEverywhere': 'connu pour les {count} {level}',
  'chooser.unknownHere': 'inconnu pour les {level} : la carte montrera les communes',
  'chooser.favourite': 'Favori : {indicator}',
  'chooser.details': 'Détails',
  'chooser.none': 'Aucun indicateur ne correspond à « {query} ».',
  'chooser.noFavourite':
    'Aucun favori ici. L’étoile d’un indicateur l’y ajoute ; la liste reste sur cet appareil.',
  'chooser.everywhere': 'Chercher dans tous les thèmes',
} as const;
