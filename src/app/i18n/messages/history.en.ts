import type { historyFr } from './history.fr.ts';

/** The network over time, in English. */
export const historyEn: Record<keyof typeof historyFr, string> = {
  'history.title': 'From maisons de services au public to France services',
  'history.none': 'No list of this network in this edition.',
  'history.answer':
    'From {firstPlaces} places ({firstNetwork}, {firstDate}) to {lastPlaces} ({lastNetwork}, {lastDate}): within {km} km as the crow flies,',
  'history.reach':
    'the lists cover {firstShare}, then {lastShare} of the population ({firstPeople}, then {lastPeople} inhabitants).',
  'history.labels':
    'Maisons de services au public and France services are two labels, with different requirements: each list is a mark, not a point of one curve.',
  'history.survivors':
    'The line of label dates counts only the places still open in the last list: those that closed are no longer in it. It sometimes exceeds a list of the same date, where formats and branches were counted otherwise.',
  'history.method':
    'The population is that of 2023 at every date: only the places change. Fixed places of the lists; itinerant ones do not count.',
  'history.withoutPlace':
    '{list}: {people} inhabitants live in a territory where the list has no place.',
  'history.table': 'The lists, and whom they cover',
  'history.list': 'List',
  'history.places': 'Places',
  'history.within': 'Inhabitants within {km} km',
  'history.share': 'Share',
  'history.stillOpen': 'Labelled by then and still open',
  'history.slider': 'List shown by the map',
  'history.shown': 'The map shows: {list}.',
  'history.notShown': 'The map shows another service: choose a date.',
  'history.chart': 'Number of places',
  'history.chart.text':
    'Number of places of {count} dated lists, each a point, with the target of 2016 and the line of labels still open; the table says the same.',
  'history.chart.stillOpen': 'by label date, still open in {year}',
  'history.chart.target': 'target: {places} at the end of {year}',
};
