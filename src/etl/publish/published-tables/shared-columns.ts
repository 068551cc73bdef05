import type { PublishedTable } from '../table-files/tables.ts';

type Columns = PublishedTable['columns'];

/** Columns that several tables have. */
export const commune: Columns[number] = { name: 'commune', description: 'code de la commune' };
export const named: Columns[number] = { name: 'name', description: 'nom' };
export const serviceId: Columns[number] = {
  name: 'service',
  description: 'identifiant du service',
};
export const wgs84: Columns = wgs84Columns('WGS 84');

/** Coordinates of a point of something. */
export function wgs84Of(point: string): Columns {
  return wgs84Columns(`${point}, WGS 84`);
}

function wgs84Columns(description: string): Columns {
  return ['longitude', 'latitude'].map((name) => ({ name, unit: '°', description }));
}
