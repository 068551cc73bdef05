import type { tableFr } from './table.fr.ts';

/** The table, in English. */
export const tableEn: Record<keyof typeof tableFr, string> = {
  'table.title': 'Table: {indicator}, {level}',
  'table.summary': '{number} {level}, {people} inhabitants.',
  'table.summary.values':
    'Half of these territories do not exceed {half}; from the lowest, {least} ({leastValue}), to the highest, {most} ({mostValue}).',
  'table.summary.missing': 'Without a value: {reasons}.',
  'table.addColumn': 'Add a column…',
  'table.removeColumn': 'Remove the column',
  'table.rank': 'Rank',
  'table.name': 'Territory',
  'table.code': 'Code',
  'table.population': 'Population',
  'table.value': 'Value',
  'farthest.title': 'The 25 communes that are most distant {service}',
  'farthest.loading': 'Opening the database…',
  'farthest.failed': 'The database could not be opened: {problem}',
  'farthest.mode.range': 'Database read piece by piece.',
  'farthest.mode.arrow':
    'Database rebuilt table by table: the host does not serve pieces of files.',
  'farthest.distance': 'Distance',
  'farthest.commune': 'Commune',
  'farthest.departement': 'Département',
  'farthest.place': 'Nearest place',
};
