import type { TableRecord } from '../../edition/manifest.ts';

export const tableGroups = [
  'indicators',
  'access',
  'geography',
  'other',
  'quality',
  'odbl',
] as const;
/** Under which heading the tables of the edition are listed. */
export type TableGroup = (typeof tableGroups)[number];

const geography = /^(territories|communes|qpv|code_passage|commune_|city_contracts|study_areas)/;
const access = /^(access_|coverage|demand_|label|france_services_)/;

/** Under which heading a table is listed; by its name, so that a new one has a place. */
export function groupOf({ name }: Pick<TableRecord, 'name'>): TableGroup {
  if (name.startsWith('odbl_')) return 'odbl';
  if (name.startsWith('indicators_')) return 'indicators';
  if (name.startsWith('quality_')) return 'quality';
  if (access.test(name)) return 'access';
  return geography.test(name) ? 'geography' : 'other';
}
