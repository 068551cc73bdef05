import { defineService } from '../service.ts';

export default defineService({
  id: 'france-services-2020',
  label: { fr: 'France services (octobre 2020)', en: 'France services (October 2020)' },
  ofOne: {
    fr: 'd’une France services d’octobre 2020',
    en: 'from a France services desk of October 2020',
  },
  places: { fr: 'France services (octobre 2020)', en: 'France services desks (October 2020)' },
  definition: {
    fr: 'Guichets France services de la liste du 12 octobre 2020, hors structures dites itinérantes.',
    en: 'France services desks of the list of 12 October 2020, except those called itinerant.',
  },
  sources: ['france-services-2020'],
  vintage: '2020-10-12',
  caveats: [
    {
      fr: 'Gardée comme repère : les formats de cette liste ne sont pas ceux de 2023 et de 2024.',
      en: 'Kept as a mark: the formats of this list are not those of 2023 and 2024.',
    },
  ],
  role: 'history',
  itinerant: false,
  order: 7,
  pointsSql: `
    SELECT id, 'France services ' || name AS name, nullif(address, '') AS address, postcode, commune,
      longitude, latitude, "position", 'liste du 12 octobre 2020' AS detail
    FROM france_services_2020
    WHERE state = DATE '2020-10-12' AND NOT itinerant`,
});
