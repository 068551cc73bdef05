import type { tableFr } from './table.fr.ts';

/** The table, in English. */
export const tableEn: Record<keyof typeof tableFr, string> = {
  'table.title': 'Table: {indicator}, {level}',
  'table.summary': '{number} {level}, {people} inhabitants.',
  'table.summary.half': 'Half of these territories do not exceed {half}.',
  'table.summary.halfBetween':
    'The value that half of these territories do not exceed lies between two bounds: {bounds}.',
  'table.summary.extremes': 'Lowest and highest: {least} ({leastValue}), {most} ({mostValue}).',
  'table.summary.exactExtremes':
    'Lowest and highest of the known figures: {least} ({leastValue}), {most} ({mostValue}).',
  'table.summary.ranged':
    '{count, plural, one {One territory is} other {{number} territories are}} known between two distant bounds only, and {count, plural, one {its rank has two too} other {their ranks have two too}}.',
  'table.summary.missing': 'Without a value: {reasons}.',
  'table.addColumn': 'Add a column…',
  'table.removeColumn': 'Remove the column',
  'table.ranges': 'A range is placed at its middle; its rank has two bounds.',
  'table.rank': 'Rank',
  'table.name': 'Territory',
  'table.code': 'Code',
  'table.population': 'Population',
  'table.value': 'Value',
  'farthest.title': 'The 25 communes that are most distant {service}',
  'farthest.loading': 'Opening the database…',
  'farthest.mode.range': 'Database read piece by piece.',
  'farthest.mode.arrow':
    'Database rebuilt table by table: the host does not serve pieces of files.',
  'farthest.distance': 'Distance',
  'farthest.commune': 'Commune',
  'farthest.departement': 'Département',
  'farthest.place': 'Nearest place',
};
