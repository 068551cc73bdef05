/** Inequality of distances, in French. */
export const inequalityFr = {
  'inequality.title': '{indicator} : quelle inégalité ?',
  'inequality.zoning': 'Entre les classes de',
  'inequality.tooFew':
    'Il faut au moins deux communes avec une distance {service} pour mesurer une inégalité : élargissez la sélection.',
  'inequality.deciles':
    'Un habitant sur dix vit à plus de {far} {service}, un sur dix à moins de {near}.',
  'inequality.between':
    'Les écarts entre classes de « {zoning} » font {between} de cette inégalité ; les {within} qui restent sont à l’intérieur des classes.',
  'inequality.oneClass':
    'Toutes ces communes sont dans une même classe de « {zoning} » : l’inégalité est entre elles, et non entre classes.',
  'inequality.uncertainty':
    'La plus grande incertitude est le point où l’on compte les habitants : l’indice de Theil vaut {theil} si chacun est au chef-lieu de sa commune, {theilWithTerm} si l’on ajoute l’étendue de la commune (la part entre classes devient {betweenWithTerm}).',
  'inequality.uncertainty.apart':
    'La plus grande incertitude est le point où l’on compte les habitants : l’indice de Theil vaut {theil} si chacun est à un point de son QPV, ou au chef-lieu hors QPV, {theilWithTerm} si l’on ajoute l’étendue du QPV ou du reste de la commune (la part entre classes devient {betweenWithTerm}).',
  'inequality.income':
    'La moitié de la population qui vit dans les communes au revenu médian le plus bas parcourt {share} des kilomètres ({shareWithTerm} avec l’étendue des communes).',
  'inequality.income.poor': 'L’éloignement pèse davantage sur les communes modestes.',
  'inequality.income.rich': 'L’éloignement pèse davantage sur les communes aisées.',
  'inequality.income.neither': 'L’éloignement ne suit guère le revenu des communes.',
  'inequality.method':
    '{communes} communes, {people} habitants. Distances à vol d’oiseau, pondérées par la population ; un détour égal pour tous ne changerait aucun de ces indices. Terme intra-commune : ⅔ du rayon d’un disque de même surface, en quadrature.',
  'inequality.method.apart':
    '{communes} QPV et restes de communes, {people} habitants ; les QPV sans population publiée ne sont pas mis à part. Le revenu est celui de la commune. Distances à vol d’oiseau, pondérées par la population. Terme d’étendue : ⅔ du rayon d’un disque de même surface, en quadrature.',
  'inequality.withoutIncome': 'Sans revenu médian publié : {people} habitants, hors de la courbe.',
  'inequality.measures': 'Mesures, comptées de deux façons',
  'inequality.measure': 'Mesure',
  'inequality.measure.theil': 'Indice de Theil',
  'inequality.measure.gini': 'Indice de Gini',
  'inequality.measure.interdecile': 'Rapport interdécile D9/D1',
  'inequality.measure.palma': 'Rapport de Palma (10 % les plus loin / 40 % les plus près)',
  'inequality.measure.concentration': 'Indice de concentration selon le revenu',
  'inequality.atPoint': 'au chef-lieu',
  'inequality.withTerm': 'avec l’étendue de la commune',
  'inequality.atPoint.apart': 'au QPV, ou au chef-lieu',
  'inequality.withTerm.apart': 'avec leur étendue',
  'inequality.undefined': 'sans objet (les plus proches sont à 0 km)',
  'inequality.undefined.income': 'sans objet (revenus médians non publiés)',
  'inequality.groups': 'Les classes de « {zoning} »',
  'inequality.class': 'Classe',
  'inequality.mean': 'Distance moyenne',
  'inequality.peopleShare': 'Part des habitants',
  'inequality.kmShare': 'Part des kilomètres',
  'inequality.noClass': 'Hors zonage',
  'inequality.curve': 'Qui parcourt les kilomètres, de la commune la plus modeste à la plus aisée',
  'inequality.curve.text':
    'Courbe de concentration : la moitié la plus modeste parcourt {share} des kilomètres.',
  'inequality.curve.people': 'Habitants, par revenu de leur commune',
  'inequality.curve.equal': 'égalité parfaite',
  'inequality.curve.table': 'La courbe en tableau : part des kilomètres',
} as const;
