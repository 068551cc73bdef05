import { defineService } from '../service.ts';

export default defineService({
  id: 'france-services-2023',
  label: { fr: 'France services (juillet 2023)', en: 'France services (July 2023)' },
  ofOne: {
    fr: 'd’une France services de juillet 2023',
    en: 'from a France services desk of July 2023',
  },
  places: { fr: 'France services (juillet 2023)', en: 'France services desks (July 2023)' },
  definition: {
    fr: 'Guichets France services de la liste du 7 juillet 2023, hors structures mobiles.',
    en: 'France services desks of the list of 7 July 2023, except mobile ones.',
  },
  sources: ['france-services-2023'],
  vintage: '2023-07-07',
  caveats: [
    {
      fr: 'Gardée comme repère : les formats de cette liste ne sont pas tout à fait ceux de 2024.',
      en: 'Kept as a mark: the formats of this list are not quite those of 2024.',
    },
  ],
  role: 'history',
  itinerant: false,
  order: 8,
  pointsSql: `
    SELECT id, name, nullif(address, '') AS address, postcode, commune, longitude, latitude, "position",
      'liste du 7 juillet 2023' AS detail
    FROM france_services_2023
    WHERE NOT itinerant`,
});
