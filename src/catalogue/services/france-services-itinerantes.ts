import { openingHoursSql } from '../opening-hours.ts';
import { defineService } from '../service.ts';

export default defineService({
  id: 'france-services-itinerantes',
  label: { fr: 'France services itinérantes', en: 'Itinerant France services' },
  ofOne: {
    fr: 'du point d’attache d’une France services itinérante',
    en: 'from the base of an itinerant France services desk',
  },
  places: { fr: 'France services itinérantes', en: 'itinerant France services desks' },
  definition: {
    fr: 'Bus, camions et équipes France services qui se déplacent de commune en commune (formats « Bus_équivalent » et « Itinérante » de la liste).',
    en: 'France services buses, vans and teams that move from commune to commune (formats “Bus_équivalent” and “Itinérante” of the list).',
  },
  sources: ['france-services-2024'],
  vintage: '2024-08-01',
  caveats: [
    {
      fr: 'Le point est celui de l’adresse de la structure, non de ses arrêts, que la liste ne donne pas : une distance à ce point ne dit pas où l’on est reçu.',
      en: 'The point is the address of the organisation, not its stops, which the list does not give: a distance to it does not say where people are received.',
    },
    {
      fr: 'Liste du 1er août 2024 : tournées et horaires ont pu changer.',
      en: 'List of 1 August 2024: rounds and hours may have changed.',
    },
  ],
  role: 'current',
  itinerant: true,
  order: 2,
  pointsSql: `
    SELECT id, name, nullif(address, '') AS address, postcode, commune, longitude, latitude, "position",
      nullif(concat_ws(' · ', 'itinérante : adresse de la structure, non de ses arrêts', ${openingHoursSql},
        'tél. ' || phone), '') AS detail,
      label_date
    FROM france_services_2024
    WHERE itinerant`,
});
