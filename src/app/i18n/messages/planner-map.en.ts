import type { plannerMapFr } from './planner-map.fr.ts';

/** The map of the planner, in English. */
export const plannerMapEn: Record<keyof typeof plannerMapFr, string> = {
  'planner.map.label':
    'Map of the plan. Arrows: move; + and −: zoom; Enter: add, close or remove the place at the centre.',
  'planner.map.unavailable':
    'The map cannot be drawn: this browser has no WebGL. The answer and the tables say the same.',
  'planner.map.legend.km': 'Mean distance to the nearest place',
  'planner.map.legend.min': 'Mean travel time to the nearest place',
  'planner.map.nearer': '{low} to {high} {unit} nearer',
  'planner.map.nearerMost': 'more than {low} {unit} nearer',
  'planner.map.nearerLeast': 'less than {high} {unit} nearer',
  'planner.map.same': 'unchanged',
  'planner.map.farther': 'farther, up to {high} {unit}',
  'planner.map.fartherMost': 'more than {low} {unit} farther',
  'planner.map.nowhere': 'no place in this territory of comparison',
  'planner.map.new': 'proposed place, by rank',
  'planner.map.byHand': 'place added by hand',
  'planner.map.closed': 'place closed',
};
