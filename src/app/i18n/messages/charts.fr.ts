/** The charts of the drawer, in French. */
export const chartsFr = {
  'charts.histogram': 'Répartition : {indicator}',
  'charts.histogram.note': 'Part des {level} par valeur. Tracez un intervalle pour filtrer.',
  'charts.whose':
    '{whose} — {count, plural, =0 {aucun territoire} other {{number} {level}}} ; derrière, en gris, toute la France.',
  'charts.beyond': '{count, plural, one {# valeur dépasse} other {# valeurs dépassent}} {high}.',
  'charts.ranged':
    '{number} {level} dont le chiffre n’est connu qu’entre deux bornes éloignées : un groupe à part, hors du graphique.',
  'charts.oneValue':
    'Tous les {level} dont la valeur est connue ont la même : {value}. Il n’y a rien à répartir ; choisissez un autre niveau ou un autre indicateur.',
  'charts.low': '{indicator} : borne basse',
  'charts.high': '{indicator} : borne haute',
  'charts.scatter.title': '{indicator} et',
  'charts.scatter.alternative':
    'Nuage de points : {across} en abscisse, {up} en ordonnée. Le tableau donne les mêmes valeurs.',
  'charts.crossed': 'Indicateur croisé',
  'charts.without':
    '{number} {level} ({people} habitants) sans valeur pour « {indicator} » : un groupe à part, hors du nuage.',
  'charts.without.show': 'Les voir',
  'charts.lost': '{number} sans valeur pour « {indicator} ».',
  'charts.ranking': 'Rang parmi les pairs : {level}',
  'charts.ranking.computing': 'Classement de chaque territoire parmi ses pairs…',
  'charts.ranking.more': 'Les {shown} premiers territoires sur {count}.',
  'charts.worse':
    '{count, plural, =0 {Aucun territoire sur {known} n’a une situation moins favorable} one {Un territoire sur {known} a une situation moins favorable} other {{worse} {level} sur {known} ont une situation moins favorable}} que plus de la moitié de leurs pairs.',
  'charts.peers.commune':
    'Pairs d’une commune : les 50 de même densité dont la population est la plus proche.',
  'charts.peers.other': 'Pairs : les 20 du même niveau dont la population est la plus proche.',
  'charts.rankOfPeers': 'Rang',
  'charts.rank': '{first} / {of}',
  'charts.rankBounds':
    'Un rang à deux bornes : des intervalles à 95 % ou des fourchettes se recoupent.',
  'charts.rankInterval': '{first} à {last} / {of}',
} as const;
