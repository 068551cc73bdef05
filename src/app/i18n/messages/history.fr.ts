/** The network over time, in French. */
export const historyFr = {
  'history.title': 'Des maisons de services au public à France services',
  'history.none': 'Aucune liste de ce réseau dans cette édition.',
  'history.answer':
    'De {firstPlaces} lieux ({firstNetwork}, {firstDate}) à {lastPlaces} ({lastNetwork}, {lastDate}) : à {km} km à vol d’oiseau,',
  'history.reach':
    'les listes couvrent {firstShare} puis {lastShare} de la population ({firstPeople}, puis {lastPeople} habitants).',
  'history.labels':
    'Maisons de services au public et France services sont deux labels, aux exigences différentes : chaque liste est un repère, et non le point d’une même courbe.',
  'history.survivors':
    'La ligne des dates de label ne compte que les lieux encore ouverts à la dernière liste : ceux qui ont fermé n’y sont plus. Elle dépasse parfois une liste de la même date, où formats et antennes étaient comptés autrement.',
  'history.method':
    'La population est celle de 2023 à toutes les dates : seuls les lieux changent. Lieux fixes des listes ; les itinérants ne comptent pas.',
  'history.withoutPlace':
    '{list} : {people} habitants vivent dans un territoire où la liste n’a aucun lieu.',
  'history.table': 'Les listes, et qui elles couvrent',
  'history.list': 'Liste',
  'history.places': 'Lieux',
  'history.within': 'Habitants à moins de {km} km',
  'history.share': 'Part',
  'history.stillOpen': 'Labellisés à cette date et encore ouverts',
  'history.slider': 'Liste montrée par la carte',
  'history.shown': 'La carte montre : {list}.',
  'history.notShown': 'La carte montre un autre service : choisissez une date.',
  'history.chart': 'Nombre de lieux',
  'history.chart.text':
    'Nombre de lieux de {count} listes datées, chacune un point, avec l’objectif de 2016 et la ligne des labels encore ouverts ; le tableau dit la même chose.',
  'history.chart.stillOpen': 'par date de label, encore ouvertes en {year}',
  'history.chart.target': 'objectif : {places} fin {year}',
} as const;
