import { thresholdsKm } from '../../../edition/thresholds.ts';
import { metreDecimals } from '../../../edition/writing/rounded.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import type { ServiceSet } from './service-set.ts';
import { commune, named, serviceId, wgs84 } from './shared-columns.ts';
import { demandSources, qpvSources, sourcesOf } from './table-sources.ts';

const nearest: PublishedTable['columns'] = [
  {
    name: 'point',
    description: 'identifiant du point le plus proche dans le territoire de comparaison',
  },
  {
    name: 'distance_km',
    unit: 'km',
    description: 'distance orthodromique à ce point (haversine, rayon 6 371,0088 km)',
  },
  ...thresholdsKm.map((km) => ({
    name: `within_${km}km`,
    description: `nombre de points à ${km} km au plus, à vol d’oiseau`,
  })),
];

/** Places of services, and what is nearest to communes and QPV. */
export function accessTables({
  prefix,
  licence,
  sources,
  where,
  titled,
}: ServiceSet): PublishedTable[] {
  return [
    {
      name: `${prefix}access_points`,
      title: titled('Points d’accès', 'Access points'),
      licence,
      sources,
      sql: `SELECT service, id, name, address, postcode, commune, longitude, latitude, "position", detail, label_date
        FROM access_point WHERE ${where} ORDER BY service, id`,
      columns: [
        serviceId,
        { name: 'id', description: 'identifiant du point dans sa liste' },
        named,
        { name: 'address', description: 'adresse' },
        { name: 'postcode', description: 'code postal' },
        {
          name: 'commune',
          description: 'code de la commune (2025) ; vide hors de cette géographie',
        },
        ...wgs84,
        {
          name: 'position',
          description: 'source, ou chef-lieu quand la coordonnée publiée n’est pas crédible',
        },
        { name: 'detail', description: 'nature du lieu, horaires ou avertissement' },
        { name: 'label_date', description: 'date du label, quand la liste la donne' },
      ],
    },
    {
      name: `${prefix}access_commune`,
      title: titled('Accès des communes à chaque service', 'Access of communes to each service'),
      licence,
      sources: sourcesOf([], sources, demandSources),
      sql: `SELECT commune, service, point, round(distance_km, ${metreDecimals}) AS distance_km, within_5km, within_10km, within_20km
        FROM commune_access WHERE ${where} ORDER BY commune, service`,
      columns: [commune, serviceId, ...nearest],
    },
    {
      name: `${prefix}access_qpv`,
      title: titled('Accès des QPV à chaque service', 'Access of QPV to each service'),
      licence,
      sources: sourcesOf([], sources, qpvSources),
      sql: `SELECT qpv, service, point, distance_km, within_5km, within_10km, within_20km,
          inside, outside_point, outside_km
        FROM qpv_access WHERE ${where} ORDER BY qpv, service`,
      columns: [
        { name: 'qpv', description: 'code du QPV' },
        serviceId,
        ...nearest,
        {
          name: 'inside',
          description: 'points dans le périmètre (absent : périmètre inexploitable)',
        },
        {
          name: 'outside_point',
          description: 'point le plus proche hors du périmètre ; vide quand il n’y en a pas',
        },
        { name: 'outside_km', unit: 'km', description: 'distance à ce point' },
      ],
    },
  ];
}
