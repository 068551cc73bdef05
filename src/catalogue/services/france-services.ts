import { openingHoursSql } from '../opening-hours.ts';
import { defineService } from '../service.ts';

export default defineService({
  id: 'france-services',
  label: { fr: 'France services', en: 'France services' },
  ofOne: { fr: 'd’une France services', en: 'from a France services desk' },
  places: { fr: 'France services', en: 'France services desks' },
  definition: {
    fr: 'Guichets labellisés France services où l’on est aidé dans ses démarches auprès de plusieurs services publics, dans un lieu fixe : tous les formats de la liste, sauf les bus et les structures itinérantes.',
    en: 'Desks with the France services label, where people are helped with the formalities of several public services, in a fixed place: every format of the list except buses and itinerant desks.',
  },
  sources: ['france-services-2024'],
  vintage: '2024-08-01',
  caveats: [
    {
      fr: 'Liste du 1er août 2024 : des lieux ont ouvert, déménagé ou fermé depuis. Les horaires sont ceux de la liste.',
      en: 'List of 1 August 2024: places have opened, moved or closed since. Hours are those of the list.',
    },
    {
      fr: 'Une antenne ouverte quelques heures par semaine compte autant qu’un guichet ouvert tous les jours.',
      en: 'A branch open a few hours a week counts as much as a desk open every day.',
    },
    {
      fr: 'Les deux France services de Saint-Martin, hors des 34 875 communes, sont sur la carte mais n’entrent dans aucune distance de commune.',
      en: 'The two desks of Saint-Martin, outside the 34,875 communes, are on the map but enter no distance of a commune.',
    },
  ],
  role: 'current',
  itinerant: false,
  order: 1,
  pointsSql: `
    SELECT id, name, nullif(address, '') AS address, postcode, commune, longitude, latitude, "position",
      nullif(concat_ws(' · ', if(is_branch, 'antenne', NULL), ${openingHoursSql},
        if(by_appointment, 'rendez-vous possible', NULL), 'tél. ' || phone), '') AS detail,
      label_date
    FROM france_services_2024
    WHERE NOT itinerant`,
});
