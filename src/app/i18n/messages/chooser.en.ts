import type { chooserFr } from './chooser.fr.ts';

/** The chooser of indicators, in English. */
export const chooserEn: Record<keyof typeof chooserFr, string> = {
  'chooser.close': 'Close',
  'chooser.search': 'Find an indicator',
  'chooser.search.hint': 'Name, definition or source',
  'chooser.themes': 'Themes',
  'chooser.all': 'All',
  'chooser.favourites': 'Favourites',
  'chooser.found':
    '{count, plural, =0 {No indicator found} one {One indicator found} other {# indicators found}}',
  'chooser.count': '{count, plural, one {{number} indicator} other {{number} indicators}}',
  'chooser.chosen': 'chosen',
  'chooser.source': '{source}{more, plural, =0 {} other { and others}}, {vintage}',
  'chooser.sources': 'Sources: {sources}.',
  'chooser.known': 'known for {known} of {count} {level}',
  'chooser.knownEverywhere': 'known for all {count} {level}',
  'chooser.unknownHere': 'not known for {level}: the map will show communes',
  'chooser.favourite': 'Favourite: {indicator}',
  'chooser.details': 'Details',
  'chooser.none': 'No indicator matches “{query}”.',
  'chooser.noFavourite':
    'No favourite here. The star of an indicator adds it; the list stays on this device.',
  'chooser.everywhere': 'Look in every theme',
};
