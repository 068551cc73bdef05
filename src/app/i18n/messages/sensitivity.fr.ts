/** The same question at another level and distance, in French. */
export const sensitivityFr = {
  'sensitivity.title': 'Qui habite loin {service}, vu autrement',
  'sensitivity.level': 'Autre niveau',
  'sensitivity.threshold': 'Autre distance',
  'sensitivity.question': '{level}, {km} km',
  'sensitivity.asked': 'De « {first} » à « {second} »,',
  'sensitivity.change.hardly': 'le classement ne change presque pas',
  'sensitivity.change.little': 'le classement change un peu',
  'sensitivity.change.clearly': 'le classement change nettement',
  'sensitivity.change.much': 'le classement change beaucoup',
  'sensitivity.change.unknown':
    'les classements ne se comparent pas : l’une des deux questions a partout la même réponse.',
  'sensitivity.correlation':
    '(τ de Kendall : {tau} ; ρ de Spearman : {rho} ; 1 : même ordre, 0 : aucun rapport).',
  'sensitivity.shift.commune':
    'Chaque commune prend la part de son territoire : en moyenne, une commune se déplace de {shift} places sur 100 ; au hasard, ce serait 33. {count} communes comparées.',
  'sensitivity.shift.territory':
    'En moyenne, un territoire se déplace de {shift} places sur 100 ; au hasard, ce serait 33. {count} territoires comparés.',
  'sensitivity.method':
    'Le nombre de personnes ne dépend pas du niveau, seulement de la distance ; ce que le niveau change, c’est où l’écart se voit : un grand territoire mêle des habitants proches et lointains.',
  'sensitivity.method.qpv':
    'Un QPV est compté tout entier en un point : il est d’un côté ou de l’autre, et beaucoup sont à égalité. Ceux dont la population n’est pas publiée ne sont pas comptés.',
  'sensitivity.qpv':
    'Un QPV n’est pas fait de communes : les QPV ne se comparent qu’entre eux, à une autre distance.',
  'sensitivity.commune':
    'Une commune est comptée tout entière en un point : elle est d’un côté ou de l’autre, et beaucoup sont à égalité. Quelques îles n’ont pas d’intercommunalité.',
  'sensitivity.table': 'Les deux questions côte à côte',
  'sensitivity.people': 'Habitants plus loin',
  'sensitivity.share': 'Part de la population',
  'sensitivity.mostly': 'Territoires où plus de la moitié des habitants sont plus loin',
  'sensitivity.mostly.count': '{count} sur {territories}',
  'sensitivity.mostlyPeople': 'Habitants de ces territoires',
  'sensitivity.swap': 'Montrer l’autre question sur la carte',
  'sensitivity.chart': 'Part de la population plus loin, dans chaque question',
  'sensitivity.chart.text':
    '{count} territoires selon leur part dans « {first} » et dans « {second} » ; sur la diagonale, rien ne change. Le tableau dit la même chose.',
  'sensitivity.chart.table': 'Le graphique en tableau',
  'sensitivity.chart.caption':
    'Nombre de territoires : en lignes la part dans « {first} », en colonnes la part dans « {second} »',
  'sensitivity.quarter': '{low} à {high} %',
  'sensitivity.movers': 'Ceux qui se déplacent le plus',
  'sensitivity.movers.first': 'question posée',
  'sensitivity.movers.second': 'autre question',
  'sensitivity.movers.shift': 'places sur 100',
} as const;
