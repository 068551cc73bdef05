/** What a plan changes, before and after, in French. */
export const plannerChangeFr = {
  'planner.change.title': 'Avant, après',
  'planner.change.caption': 'Part des habitants à plus de {limit} {ofOne}',
  'planner.change.group': 'Habitants',
  'planner.change.before': 'Avant',
  'planner.change.after': 'Après',
  'planner.change.qpv': 'Quartiers prioritaires',
  'planner.change.not-qpv': 'Hors des quartiers prioritaires',
  'planner.change.rural': 'Espace rural',
  'planner.change.over75': '75 ans et plus (Hexagone et Corse)',
  'planner.change.poor': 'Communes pauvres (cinquième le plus bas)',
  'planner.change.all': 'Tous',
  'planner.change.mean.km': 'Distance moyenne',
  'planner.change.mean.min': 'Durée moyenne',
  'planner.change.median.km': 'Distance médiane',
  'planner.change.median.min': 'Durée médiane',
  'planner.inequality.title': 'Inégalité de la distance',
  'planner.inequality.caption.km': 'Mesures de l’inégalité de la distance, avant et après',
  'planner.inequality.caption.min': 'Mesures de l’inégalité de la durée, avant et après',
  'planner.inequality.measure': 'Mesure',
  'planner.inequality.theil': 'Indice de Theil',
  'planner.inequality.concentration': 'Indice de concentration selon le revenu',
  'planner.inequality.withTerm': 'avec le terme intra-communal',
  'planner.inequality.note':
    'Le changement du Theil est de {change} ; compter les habitants autrement dans chaque commune le ferait varier de {uncertainty} : {verdict}',
  'planner.inequality.larger': 'l’incertitude est plus grande que l’effet.',
  'planner.inequality.smaller': 'l’effet dépasse cette incertitude.',
  'planner.inequality.concentrationNote':
    'Concentration au-dessus de 0 : les habitants des communes aisées sont plus loin ; au-dessous, ceux des communes pauvres.',
  'computation.plan':
    'Les habitants sont comptés là où leur commune ou leur QPV l’est, et les lieux sont cherchés par la fonction ci-dessous, avec une borne qui dit de combien, au plus, une autre réponse serait meilleure. Ce qui change est mesuré avec et sans ces lieux.',
  'computation.change':
    'Avant : la distance de chaque lieu habité au plus proche des lieux d’aujourd’hui. Après : au plus proche de ceux qui restent et de ceux du plan. Dans chaque groupe et chaque classe, on compte ceux qui sont à plus de la limite, et leur part ; moyenne et médiane sont pondérées par les habitants.',
} as const;
