import { type FigureQuery, quoted } from './figure-sql.ts';

/**
 * The communes whose people are the farthest from a service, with the place nearest to each.
 *
 * @param from how a query says a table by its name.
 * @param departement whose communes are asked for; null for all.
 */
export function farthestSql(
  from: (table: string) => string,
  service: string,
  departement: string | null,
  limit: number,
): string {
  return [
    'SELECT c.code, c.name, d.name AS department, c.population, a.distance_km, p.name AS place',
    `FROM ${from('access_commune')} a JOIN ${from('communes')} c ON c.code = a.commune`,
    `JOIN ${from('access_points')} p ON p.service = a.service AND p.id = a.point`,
    `JOIN ${from('territories')} d ON d.level = 'departement' AND d.code = c.departement`,
    `WHERE a.service = ${quoted(service)}${departement ? ` AND c.departement = ${quoted(departement)}` : ''}`,
    `ORDER BY a.distance_km DESC, c.code LIMIT ${limit}`,
  ].join('\n');
}

/** The same from the published Parquet files. */
export function farthestQuery(
  service: string,
  departement: string | null,
  limit: number,
): FigureQuery {
  return {
    path: 'tables/access_commune.parquet',
    sql: (address) => {
      const folder = address.slice(0, address.lastIndexOf('/') + 1);
      const file = (table: string) => quoted(`${folder}${table}.parquet`);
      return `${farthestSql(file, service, departement, limit)};`;
    },
  };
}
