/** The panel of a territory, in French. */
export const territoryFr = {
  'territory.sheet': 'Fiche à imprimer ou à intégrer',
  'territory.close': 'Fermer',
  'territory.population': '{people} habitants',
  'territory.population.unknown': 'population inconnue',
  'territory.code': 'code {code}',
  'territory.access': 'Accès aux services',
  'territory.access.road': 'par la route, environ {low} à {high} km (estimation)',
  'territory.access.list': 'liste {ofVintage}',
  'territory.access.toCheck': 'liste {ofVintage}, à vérifier',
  'territory.access.page': 'page du producteur',
  'territory.access.roadOne': 'par la route, environ {km} km (estimation)',
  'territory.access.travel': '{minutes} de trajet ({by})',
  'territory.access.travelTo': '{minutes} de trajet jusqu’à {name} ({by})',
  'territory.access.travelUnknown': 'temps de trajet inconnu : {why}',
  'territory.access.lessThanMinute': 'moins d’une minute',
  'territory.access.severalPoints':
    'Les distances sont la moyenne des arrondissements municipaux, chacun compté pour ses habitants ; le lieu nommé et les points à 10 km sont ceux du plus peuplé.',
  'territory.access.about': 'À savoir sur ces listes',
  'territory.access.inside':
    '{count, plural, =0 {aucun point dans le quartier} one {un point dans le quartier} other {# points dans le quartier}}',
  'territory.access.within':
    'à 10 km au plus : {count, plural, =0 {aucun} one {# point} other {# points}}',
  'territory.access.none': 'aucun point recensé dans ce territoire de comparaison',
  'territory.access.beyond': 'Population à plus de {km} km',
  'territory.access.median': 'Distance médiane',
  'territory.access.service': 'Service',
  'territory.indicators': 'Indicateurs',
  'territory.indicators.indicator': 'Indicateur',
  'territory.indicators.value': 'Valeur',
  'territory.zonings': 'Zonages',
  'territory.zonings.none': 'hors zonage',
  'territory.qpv': 'Quartiers prioritaires',
  'territory.communes': 'Communes',
  'territory.within': 'Fait partie de',
  'territory.loading': 'Chargement du territoire…',
  'territory.unknown': 'Aucun territoire n’a le code « {code} » parmi les {level}.',
  'territory.unknown.others': 'Ce code ou ce nom mène ailleurs :',
  'territory.unknown.search':
    'Cherchez-le par son nom, son code ou son code postal en haut de la page. Une commune a un code de cinq caractères, zéro du début compris.',
  'territory.indicators.distance.own':
    'Distances : d’un point du territoire au lieu le plus proche ; pour la région et la France, moyenne de leurs habitants.',
  'territory.indicators.distance.mean':
    'Distances : moyenne des habitants, chaque point compté pour ceux qui y vivent.',
  'territory.approximate': 'adresse approximative : placé au chef-lieu',
} as const;
