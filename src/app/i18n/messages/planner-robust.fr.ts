/** Whether an answer of the planner holds under other assumptions, in French. */
export const plannerRobustFr = {
  'planner.robust.title': 'Est-ce solide ?',
  'planner.robust.lead':
    'Les mêmes lieux seraient-ils choisis avec une autre distance, un détour par la route, un autre public, une autre liste ?',
  'planner.robust.start': 'Refaire le calcul autrement',
  'planner.robust.running': 'Autres calculs : {percent}',
  'planner.robust.summary':
    '{runs, plural, one {Sur # autre calcul} other {Sur # autres calculs}}, {always, plural, =0 {aucun lieu n’est choisi chaque fois} one {# lieu est choisi chaque fois} other {# lieux sont choisis chaque fois}}, {mostly, plural, =0 {aucun} other {# sur {count}}} au moins une fois sur deux.',
  'planner.robust.worst':
    'Au pire, ces lieux gardent {percent} % de ce que gagneraient les meilleurs.',
  'planner.robust.further':
    'La liste des délégués date de 2018 et compte 342 lieux de moins que l’institution n’en annonçait en 2020 : avec {places} lieux de plus tirés au sort là où ils sont plausibles ({draws} tirages), ces lieux gagneraient entre {low} et {high} personnes, les meilleurs entre {bestLow} et {bestHigh}.',
  'planner.robust.without':
    '{count, plural, one {# calcul n’a pas de réponse} other {# calculs n’ont pas de réponse}} : plus rien à gagner, ou hors d’atteinte.',
  'planner.robust.runs': 'Ce qui change, calcul par calcul',
  'planner.robust.change': 'Autre hypothèse',
  'planner.robust.again': 'Lieux repris',
  'planner.robust.own': 'Gain de ces lieux',
  'planner.robust.best': 'Gain des meilleurs',
  'planner.robust.of': '{n} sur {count}',
  'planner.robust.radius.km': 'Distance {percent} %',
  'planner.robust.radius.min': 'Durée {percent} %',
  'planner.robust.detour': 'Par la route : distances × {factor}',
  'planner.robust.demand': 'Comptent double : {noun}',
  'planner.robust.list': 'Liste précédente : {service}',
  'planner.robust.hosts': 'Lieux possibles d’une liste précédente : {service}',
  'planner.robust.furtherName': '{places} lieux de plus, {draws} tirages',
  'planner.robust.places': 'Part des calculs où chaque lieu est choisi',
  'planner.robust.share': 'Choisi',
  'planner.robust.near': 'Lui ou un lieu à {km} km au plus',
  'planner.robust.others': 'Choisis le plus souvent, mais absents de cette réponse : {names}.',
} as const;
