import { populationNoteWords } from '../../edition/writing/population-note-words.ts';
import type { SheetTexts } from './sheet-texts.ts';

/** What rank 1 is: some measures say neither good nor ill of a territory. */
const rankOne =
  '1: the most favourable, or the highest value where that is neither better nor worse';

export const en: SheetTexts = {
  skip: 'Skip to content',
  navigation: 'Pages of the site',
  explore: 'Explore the map',
  method: 'Method',
  otherLanguage: 'FR',
  otherLanguageName: 'Lire cette fiche en français',
  title: (name, level) => `${name === level ? name : `${name}, ${level}`}: access to rights`,
  description: (name) => `${name}: access to rights, vulnerability and comparisons.`,
  inhabitants: (written, count) => `${written} ${count === 1 ? 'inhabitant' : 'inhabitants'}`,
  unknownPopulation: 'population unknown',
  communes: (written, count) => `${written} ${count === 1 ? 'commune' : 'communes'}`,
  since: (change, year) => `${change} since ${year}`,
  censusOf: (note) => `(${populationNoteWords(note, 'en')})`,
  withMayotte: (people) => `of whom ${people} in Mayotte (census of 2017)`,
  map: (name) => `Situation: ${name}`,
  mapLines: 'Lines: as the crow flies, from the town hall to the nearest place.',
  qpvLines: 'Lines: as the crow flies, from a point of the neighbourhood to the nearest place.',
  squareLines: 'Lines: as the crow flies, from the most peopled square to the nearest place.',
  arrondissementLines:
    'Lines: as the crow flies, from the town hall of the most populous arrondissement to the nearest place.',
  mapDots: 'Dots: France services desks, reception places of delegates (2018) and courts.',
  mapInsets: 'Overseas: each at its own scale.',
  openMap: 'Open the map',
  zonings: 'Zonings and programmes',
  qpvInside: (count) =>
    count > 1 ? `${count} priority neighbourhoods` : '1 priority neighbourhood',
  peopleOf: (written) => `${written} inh.`,
  access: 'Access to rights and services',
  accessNote: 'Distances as the crow flies from the point where inhabitants are counted.',
  arrondissementsNote:
    'Distances as the crow flies: the mean of the municipal arrondissements, each counted for its people; the place named and the numbers of places around are those of the most populous.',
  onAverage: 'on average',
  none: 'no access point recorded in this territory of comparison: the list may not cover it',
  noneHere: 'none recorded',
  road: (low, high) =>
    low === high ? `about ${low}\u202fkm by road` : `${low} to ${high}\u202fkm by road`,
  roadNote:
    'The distance by road is estimated: 1.2 to 1.45 times the crow’s flight (1.3 on average).',
  travel: (minutes, soonest) =>
    soonest === null ? `${minutes} of travel` : `${minutes} of travel to ${soonest}`,
  travelUnknown: (reason) => `travel time unknown: ${reason}`,
  lessThanMinute: 'less than a minute',
  travelNote: (title, by, services) =>
    `Travel times (${services.join(', ')}) are not estimates: they come from “${title}”, ${by}.`,
  comparedTravel: 'Supplied travel times, and comparison',
  lessThanLeast: 'less than 100\u202fm',
  noRoad: 'Island without a bridge: no estimate by road.',
  nearby: (five, ten, twenty) =>
    `${five} within 5\u202fkm, ${ten} within 10\u202fkm, ${twenty} within 20\u202fkm`,
  inside: (count) => (count > 0 ? `${count} in the neighbourhood` : 'none in the neighbourhood'),
  list: (vintage) => `list ${vintage}`,
  toCheck: (vintage) => `list ${vintage}, to be checked`,
  currentPage: 'producer’s page',
  meanDistance: 'Mean distance',
  medianDistance: 'Median',
  beyond: (km) => `beyond ${km}\u202fkm`,
  compared: 'Distance to the nearest place, compared',
  comparedShares: 'Inhabitants beyond 10\u202fkm, compared',
  people: 'People and vulnerability',
  peopleNote: 'Rates, incomes and supply of care, compared',
  here: 'Here',
  rank: 'Rank',
  peers: 'Peers',
  rankOf: (rank, count) => `${rank} of\u00a0${count}`,
  rankBetween: (first, last, count) => `${first} to ${last} of\u00a0${count}`,
  peersNote: (count, level) =>
    level === 'commune'
      ? `Peers: the ${count} communes of the same density with the nearest population; their median, and the rank among them (${rankOne}).`
      : `Peers: the ${count} territories of the same level with the nearest population; their median, and the rank among them (${rankOne}).`,
  rankNote: 'Rank with two bounds: 95% intervals or ranges overlap.',
  barNote: (reference, others) =>
    `Bar: value here; tick: ${reference}${others.length > 0 ? `, or else ${others.join(' or ')}` : ''}.`,
  range: (low, high) => `${low}–${high}`,
  nothing: '—',
  inWords: 'In words',
  act: 'What to do',
  plan: (name) => `See what a new desk would change (${name})`,
  sources: 'Sources',
  sourceSeparator: '; ',
  sourcesNote: 'Dates, licences and known defects',
  edition: (id, date) => `Edition ${id}, of ${date}.`,
  licence: 'Licence Ouverte 2.0, except La Poste (ODbL) and sources without a stated licence.',
  permanent: 'Address of this sheet:',
  data: 'Data of the sheet: JSON',
  print: 'Print or save as PDF',
  embed: 'Embed',
  image: 'Picture (PNG)',
  whole: 'Full sheet on Écarts',
  how: 'How it is computed',
};
