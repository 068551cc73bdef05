import type { crossedFr } from './crossed.fr.ts';

/** Two indicators crossed on the map, and what its colours say, in English. */
export const crossedEn: Record<keyof typeof crossedFr, string> = {
  'crossed.title': '{first} and {second}',
  'crossed.cell':
    '{first}; {second}: {count, plural, one {one {level}} other {{number} {level}}}, {people} inhabitants. Keep these territories.',
  'crossed.count': '{number} {level}',
  'crossed.where': ', {people} inhabitants: {first} and {second}.',
  'crossed.unfold': 'What the crossing says',
  'crossed.without':
    '{number} {level} without a value of “{indicator}”, {people} inhabitants: a group of their own.',
  'colouring.title': 'Colours tell',
  'colouring.classes': 'the value',
  'colouring.crossed': 'two indicators crossed',
  'colouring.gap': 'the gap to a reference',
  'colouring.gap.france': 'gap to France ({value})',
  'colouring.gap.region': 'gap to the région',
  'colouring.gap.median': 'gap to the median of {level} ({value})',
  'colouring.gap.value': 'gap to {value}',
  'colouring.reference': 'Reference',
  'colouring.reference.france': 'France',
  'colouring.reference.region': 'the région of each',
  'colouring.reference.median': 'the median of the territories',
  'colouring.reference.value': 'a given value',
  'colouring.value': 'Value ({unit})',
  'colouring.palette': 'Palette',
  'colouring.palette.auto': 'as the indicator calls for',
  'colouring.palette.terre': 'sand to plum',
  'colouring.palette.eau': 'water',
  'colouring.palette.bleus': 'blues',
  'colouring.palette.violets': 'purples',
  'colouring.palette.cividis': 'yellow to blue',
  'colouring.palette.gris': 'greys, for print',
  'colouring.noReference':
    'This indicator has no value for France or for régions (medians are not averaged): colours tell the value.',
  'colouring.with': 'Crossed with',
};
