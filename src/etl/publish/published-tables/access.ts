import { thresholdsKm } from '../../../edition/thresholds.ts';
import { metreDecimals } from '../../../edition/writing/rounded.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import type { ServiceSet } from './service-set.ts';
import { commune, named, serviceId, wgs84 } from './shared-columns.ts';
import { demandSources, qpvSources, sourcesOf } from './table-sources.ts';

const nearest: PublishedTable['columns'] = [
  {
    name: 'point',
    description: {
      fr: 'identifiant du point le plus proche dans le territoire de comparaison',
      en: 'identifier of the nearest place in the territory of comparison',
    },
  },
  {
    name: 'distance_km',
    unit: 'km',
    description: {
      fr: 'distance orthodromique à ce point (haversine, rayon 6 371,0088 km)',
      en: 'great-circle distance to this place (haversine, radius 6,371.0088 km)',
    },
  },
  ...thresholdsKm.map((km) => ({
    name: `within_${km}km`,
    description: {
      fr: `nombre de points à ${km} km au plus, à vol d’oiseau`,
      en: `number of places within ${km} km, as the crow flies`,
    },
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
        {
          name: 'id',
          description: {
            fr: 'identifiant du point dans sa liste',
            en: 'identifier of the place in its list',
          },
        },
        named,
        { name: 'address', description: { fr: 'adresse', en: 'address' } },
        { name: 'postcode', description: { fr: 'code postal', en: 'postcode' } },
        {
          name: 'commune',
          description: {
            fr: 'code de la commune (2025) ; vide hors de cette géographie',
            en: 'code of the commune (2025); empty outside this geography',
          },
        },
        ...wgs84,
        {
          name: 'position',
          description: {
            fr: 'source, ou chef-lieu quand la coordonnée publiée n’est pas crédible',
            en: 'source, or chef-lieu when the published coordinate is not credible',
          },
        },
        {
          name: 'detail',
          description: {
            fr: 'nature du lieu, horaires ou avertissement',
            en: 'kind of place, opening hours or warning',
          },
        },
        {
          name: 'label_date',
          description: {
            fr: 'date du label, quand la liste la donne',
            en: 'date of the label, when the list gives it',
          },
        },
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
        { name: 'qpv', description: { fr: 'code du QPV', en: 'code of the QPV' } },
        serviceId,
        ...nearest,
        {
          name: 'inside',
          description: {
            fr: 'points dans le périmètre (absent : périmètre inexploitable)',
            en: 'places inside the perimeter (absent: unusable perimeter)',
          },
        },
        {
          name: 'outside_point',
          description: {
            fr: 'point le plus proche hors du périmètre ; vide quand il n’y en a pas',
            en: 'nearest place outside the perimeter; empty when there is none',
          },
        },
        {
          name: 'outside_km',
          unit: 'km',
          description: { fr: 'distance à ce point', en: 'distance to this place' },
        },
      ],
    },
  ];
}
