import { defineService } from '../service.ts';

export default defineService({
  id: 'delegues-ddd',
  label: {
    fr: 'Délégués du Défenseur des droits (2018)',
    en: 'Delegates of the Défenseur des droits (2018)',
  },
  ofOne: {
    fr: 'd’un délégué du Défenseur des droits',
    en: 'from a delegate of the Défenseur des droits',
  },
  places: {
    fr: 'lieux d’accueil des délégués du Défenseur des droits',
    en: 'reception places of the delegates of the Défenseur des droits',
  },
  definition: {
    fr: 'Lieux où un délégué du Défenseur des droits recevait le public en janvier 2018 : mairies, maisons de justice et du droit, points d’accès au droit, préfectures…',
    en: 'Places where a delegate of the Défenseur des droits received the public in January 2018: town halls, houses of justice, legal advice points, prefectures…',
  },
  sources: ['delegues-ddd-2018'],
  vintage: '2018-01',
  caveats: [
    {
      fr: 'Liste de janvier 2018, à vérifier : des permanences ont ouvert, déménagé ou fermé depuis. L’institution comptait 874 points d’accueil en 2020, quand cette liste en a 532. Lieux et horaires actuels : https://www.defenseurdesdroits.fr/carte-des-delegues',
      en: 'List of January 2018, to be checked: sessions have opened, moved or closed since. The institution counted 874 reception points in 2020, when this list has 532. Present places and hours: https://www.defenseurdesdroits.fr/carte-des-delegues',
    },
    {
      fr: 'Un lieu où l’on est reçu une demi-journée par mois compte autant qu’un lieu ouvert chaque semaine.',
      en: 'A place where people are received half a day a month counts as much as one open every week.',
    },
    {
      fr: 'Les lieux de Saint-Pierre-et-Miquelon, de Nouméa et de Papeete, hors des 34 875 communes, sont sur la carte mais n’entrent dans aucune distance.',
      en: 'The places in Saint-Pierre-et-Miquelon, Nouméa and Papeete, outside the 34,875 communes, are on the map but enter no distance.',
    },
    {
      fr: 'Le producteur n’indique aucune licence.',
      en: 'The producer states no licence.',
    },
  ],
  role: 'current',
  itinerant: false,
  order: 3,
  pointsSql: `
    SELECT id, name, nullif(address, '') AS address, postcode, commune, longitude, latitude, "position",
      'liste de janvier 2018, à vérifier' AS detail
    FROM delegate_place_2018`,
});
