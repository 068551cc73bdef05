import type { territoryFr } from './territory.fr.ts';

/** The panel of a territory, in English. */
export const territoryEn: Record<keyof typeof territoryFr, string> = {
  'territory.sheet': 'Sheet to print or embed',
  'territory.close': 'Close',
  'territory.population': '{people} inhabitants',
  'territory.population.unknown': 'population unknown',
  'territory.code': 'code {code}',
  'territory.access': 'Access to services',
  'territory.access.road': 'by road, about {low} to {high} km (estimate)',
  'territory.access.list': 'list {ofVintage}',
  'territory.access.toCheck': 'list {ofVintage}, to be checked',
  'territory.access.page': 'producer’s page',
  'territory.access.roadOne': 'by road, about {km} km (estimate)',
  'territory.access.travel': '{minutes} of travel ({by})',
  'territory.access.travelTo': '{minutes} of travel to {name} ({by})',
  'territory.access.travelUnknown': 'travel time unknown: {why}',
  'territory.access.lessThanMinute': 'less than a minute',
  'territory.access.severalPoints':
    'Distances are the mean of the municipal arrondissements, each counted for its people; the place named and the points within 10 km are those of the most populous.',
  'territory.access.about': 'About these lists',
  'territory.access.inside':
    '{count, plural, =0 {no place inside the neighbourhood} one {one place inside the neighbourhood} other {# places inside the neighbourhood}}',
  'territory.access.within':
    'within 10 km: {count, plural, =0 {none} one {# place} other {# places}}',
  'territory.access.none': 'no point recorded in this territory of comparison',
  'territory.access.beyond': 'Population beyond {km} km',
  'territory.access.median': 'Median distance',
  'territory.access.service': 'Service',
  'territory.indicators': 'Indicators',
  'territory.indicators.indicator': 'Indicator',
  'territory.indicators.value': 'Value',
  'territory.zonings': 'Zonings',
  'territory.zonings.none': 'not zoned',
  'territory.qpv': 'Priority neighbourhoods',
  'territory.communes': 'Communes',
  'territory.within': 'Part of',
  'territory.loading': 'Loading the territory…',
  'territory.unknown': 'No territory has the code “{code}” among the {level}.',
  'territory.unknown.others': 'This code or name leads elsewhere:',
  'territory.unknown.search':
    'Look for it by name, code or postcode at the top of the page. A commune has a code of five characters, with its leading zero.',
  'territory.indicators.distance.own':
    'Distances: from a point of the territory to the nearest place; for the region and France, the mean of their people.',
  'territory.indicators.distance.mean':
    'Distances: mean of the people, each point counted for those who live there.',
  'territory.approximate': 'approximate: placed at the town hall',
};
