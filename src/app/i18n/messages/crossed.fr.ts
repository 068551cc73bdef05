/** Two indicators crossed on the map, and what its colours say, in French. */
export const crossedFr = {
  'crossed.title': '{first} et {second}',
  'crossed.cell':
    '{first} ; {second} : {count, plural, one {une {level}} other {{number} {level}}}, {people} habitants. Garder ces territoires.',
  'crossed.count': '{count, plural, one {Une {level}} other {{number} {level}}}',
  'crossed.where': ', {people} habitants : {first} et {second}.',
  'crossed.without':
    '{count, plural, one {Une {level}} other {{number} {level}}} sans valeur pour « {indicator} », {people} habitants : un groupe à part.',
  'colouring.title': 'Les couleurs disent',
  'colouring.classes': 'la valeur',
  'colouring.crossed': 'deux indicateurs croisés',
  'colouring.gap': 'l’écart à une référence',
  'colouring.gap.france': 'écart à la France ({value})',
  'colouring.gap.region': 'écart à la région',
  'colouring.reference': 'Référence',
  'colouring.reference.france': 'la France',
  'colouring.reference.region': 'la région de chacun',
  'colouring.noReference':
    'Cet indicateur n’a pas de valeur pour la France ni pour les régions (une médiane ne se moyenne pas) : les couleurs disent la valeur.',
  'colouring.with': 'Croisé avec',
} as const;
