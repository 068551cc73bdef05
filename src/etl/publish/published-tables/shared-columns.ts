import type { Text } from '../../../edition/text.ts';
import type { PublishedTable } from '../table-files/tables.ts';

type Columns = PublishedTable['columns'];

/** Columns that several tables have. */
export const commune: Columns[number] = {
  name: 'commune',
  description: { fr: 'code de la commune', en: 'code of the commune' },
};
export const named: Columns[number] = { name: 'name', description: { fr: 'nom', en: 'name' } };
export const serviceId: Columns[number] = {
  name: 'service',
  description: { fr: 'identifiant du service', en: 'identifier of the service' },
};
export const wgs84: Columns = wgs84Columns({ fr: 'WGS 84', en: 'WGS 84' });

/** Coordinates of a point of something. */
export function wgs84Of(point: Text): Columns {
  return wgs84Columns({ fr: `${point.fr}, WGS 84`, en: `${point.en}, WGS 84` });
}

function wgs84Columns(description: Text): Columns {
  return ['longitude', 'latitude'].map((name) => ({ name, unit: '°', description }));
}
