/** The map of the planner, in French. */
export const plannerMapFr = {
  'planner.map.label':
    'Carte du plan. Flèches : déplacer ; + et − : zoomer ; Entrée : ajouter, fermer ou retirer le lieu au centre.',
  'planner.map.unavailable':
    'La carte ne peut pas être dessinée : ce navigateur n’offre pas WebGL. La réponse et les tableaux disent la même chose.',
  'planner.map.legend.km': 'Distance moyenne au lieu le plus proche',
  'planner.map.legend.min': 'Durée moyenne jusqu’au lieu le plus proche',
  'planner.map.nearer': 'de {low} à {high} {unit} plus près',
  'planner.map.nearerMost': 'plus de {low} {unit} plus près',
  'planner.map.nearerLeast': 'moins de {high} {unit} plus près',
  'planner.map.same': 'inchangée',
  'planner.map.farther': 'plus loin, jusqu’à {high} {unit}',
  'planner.map.fartherMost': 'plus de {low} {unit} plus loin',
  'planner.map.nowhere': 'aucun lieu dans ce territoire de comparaison',
  'planner.map.new': 'lieu proposé, par rang',
  'planner.map.byHand': 'lieu ajouté à la main',
  'planner.map.closed': 'lieu fermé',
} as const;
