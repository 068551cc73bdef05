import type { tableFr } from './table.fr.ts';

/** The table, in English. */
export const tableEn: Record<keyof typeof tableFr, string> = {
  'table.title': 'Table: {indicator}, {level}',
  'table.rank': 'Rank',
  'table.name': 'Territory',
  'table.code': 'Code',
  'table.population': 'Population',
  'table.value': 'Value',
  'table.reason': 'No value: {reason}',
  'table.count': '{count} territories, {known} with a value.',
  'table.detail': 'Query the database',
  'table.sort.ascending': 'ascending',
  'table.sort.descending': 'descending',
  'sql.title': 'The 25 communes that are most distant {service}',
  'sql.loading': 'Opening the database…',
  'sql.failed': 'The database could not be opened: {problem}',
  'sql.mode.range': 'Database read piece by piece.',
  'sql.mode.arrow': 'Database rebuilt table by table: the host does not serve pieces of files.',
  'sql.distance': 'Distance',
  'sql.commune': 'Commune',
  'sql.departement': 'Département',
  'sql.place': 'Nearest place',
};
