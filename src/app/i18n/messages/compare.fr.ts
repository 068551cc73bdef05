/** Words of the comparison, in French. */
export const compareFr = {
  'compare.title': 'Comparer des territoires',
  'compare.lead':
    'Jusqu’à six territoires côte à côte, de tout niveau : leurs valeurs, l’écart à une référence, et leur rang parmi ceux qui leur ressemblent.',
  'compare.territories': 'Territoires ({count} sur {most})',
  'compare.add': 'Ajouter un territoire',
  'compare.remove': 'Retirer {name}',
  'compare.full': 'La comparaison est complète : retirez un territoire pour en ajouter un autre.',
  'compare.pilots': 'Sites pilotes de la convention',
  'compare.fourth':
    'Le quatrième site, « une intercommunalité du Nord-Pas-de-Calais », n’est pas nommé dans le texte de la convention : à vous de choisir.',
  'compare.fourth.choose': 'Choisir une intercommunalité du Nord ou du Pas-de-Calais',
  'compare.heading': 'Côte à côte',
  'compare.table': 'Tableau de comparaison',
  'compare.caption':
    '{count, plural, one {Un territoire} other {# territoires}} : valeur, écart à la référence, rang parmi les semblables',
  'compare.subject': 'Sujet',
  'compare.subject.chosen': 'Seulement les indicateurs choisis',
  'compare.addIndicator': 'Ajouter un indicateur',
  'compare.chosen': 'Indicateurs choisis',
  'compare.reference': 'Écart à',
  'compare.reference.pays': 'la France',
  'compare.reference.region': 'leur région',
  'compare.reference.departement': 'leur département',
  'compare.indicator': 'Indicateur',
  'compare.people': '{people} habitants',
  'compare.beside': 'écart à : {name}',
  'compare.besideName': 'par rapport à : {name}',
  'compare.besideNothing': 'sans référence à ce niveau',
  'compare.polarity.higher-is-worse': 'plus haut : moins favorable',
  'compare.polarity.higher-is-better': 'plus haut : plus favorable',
  'compare.polarity.neutral': 'ni mieux ni moins bien',
  'compare.points': 'pt',
  'compare.rank': 'rang {rank} sur {of}',
  'compare.rankTied': 'rang {rank} ex æquo sur {of}',
  'compare.rankBetween': 'rang {first} à {last} sur {of}',
  'compare.notHere': 'pas publié à ce niveau',
  'compare.nothing':
    'Aucun indicateur de ce sujet n’est publié pour ces territoires : choisissez un autre sujet, ou ajoutez un indicateur.',
  'compare.noneChosen': 'Aucun indicateur n’est choisi : ajoutez-en un, ou choisissez un sujet.',
  'compare.loading': 'Les valeurs arrivent…',
  'compare.gapsAndRanks': 'Écarts et rangs',
  'compare.note':
    'Rang 1 : le plus favorable (le plus haut quand ce n’est ni mieux ni moins bien), parmi les 50 communes de même densité et de population la plus proche, ou les 20 territoires de même niveau de population la plus proche. Un rang entre deux bornes vient d’une valeur connue par une fourchette ; « ≈ », d’un écart dont on ne peut dire le sens. « pt » : point de pourcentage. Les barres d’une ligne ont la même échelle.',
  'computation.compare':
    'L’écart est la valeur du territoire moins celle de {reference} : des points pour un pourcentage, jamais un pourcentage de pourcentage. Le rang va du plus favorable au moins favorable parmi les pairs (pour une commune, les 50 de même densité et de population la plus proche ; sinon, les plus proches en population du même niveau). Une valeur connue dans une fourchette a deux rangs.',
} as const;
