import type { filtersFr } from './filters.fr.ts';

/** Filters and the selection that they make, in English. */
export const filtersEn: Record<keyof typeof filtersFr, string> = {
  'filters.title': 'Filters',
  'filters.none': 'None: every territory',
  'filters.selection': 'Selection',
  'filters.loading': 'Working out the selection…',
  'filters.kept':
    '{count, plural, =0 {No territory meets these conditions.} other {{number} {level}}}',
  'filters.people': ', home to {people} {count, plural, one {person} other {people}}.',
  'filters.withoutPopulation':
    '{count, plural, one {# of these territories has no published population.} other {{number} of these territories have no published population.}}',
  'filters.listOf': 'List {ofVintage}.',
  'filters.uncovered':
    '{count, plural, one {One territory is not covered by it.} other {{number} territories are not covered by it.}}',
  'filters.unzoned':
    '{count, plural, one {One territory lies} other {{number} territories lie}} outside the classified communes, so apart.',
  'filters.unserved':
    'Where no point is recorded there is no distance: {count, plural, one {one territory is} other {{number} territories are}} left apart.',
  'filters.remove': 'Remove the filter',
  'filters.idle': 'no effect on {level}',
  'filters.reset': 'Remove all',
  'filters.nothingKept':
    'No territory meets all of these filters at once. Remove one above the map, or all of them.',
  'filters.resetAll': 'Remove all filters',
  'filters.range': '{indicator}: {interval}',
  'filters.missing': '{indicator}: without a value',
  'filters.populationRange': 'Population: {interval}',
  'filters.zone': '{zoning}: {classes}',
  'filters.within': 'In: {names}',
  'filters.far': 'More than {km} km {service}',
  'filters.between': '{low} to {high}',
  'filters.atLeast': '{low} or more',
  'filters.atMost': '{high} or less',
  'filters.low': 'At least',
  'filters.high': 'At most',
  'filters.crossed': 'The first bound is beyond the second.',
  'filters.notANumber': 'A number is expected.',
  'filters.place': 'In a territory',
  'filters.orPlace': 'Or in',
  'filters.which': 'Which one',
  'filters.anywhere': 'all of France',
  'filters.noOther': 'no other',
  'filters.zones': 'Zones (a QPV is in those of its commune)',
  'filters.population': 'Number of inhabitants',
  'filters.farFrom': 'Far from a service',
  'filters.andFarFrom': 'And far from another service',
  'filters.anyDistance': 'at any distance',
  'filters.moreThan': 'More than (km, as the crow flies)',
  'filters.onlyMissing': 'only those without a value',
  'filters.addRange': 'Filter by another indicator',
};
