import { defineService } from '../service.ts';

export default defineService({
  id: 'msap-2018',
  label: {
    fr: 'Maisons de services au public (2018)',
    en: 'Maisons de services au public (2018)',
  },
  ofOne: {
    fr: 'd’une maison de services au public de 2018',
    en: 'from a maison de services au public of 2018',
  },
  places: {
    fr: 'maisons de services au public (2018)',
    en: 'maisons de services au public (2018)',
  },
  definition: {
    fr: 'Maisons de services au public ouvertes le 27 juin 2018, le réseau que nomme la convention de 2016 (objectif : 1 000 fin 2016) et que France services a remplacé à partir de 2020.',
    en: 'Maisons de services au public open on 27 June 2018, the network named by the 2016 agreement (target: 1,000 at the end of 2016) and replaced by France services from 2020.',
  },
  sources: ['msap-2018'],
  vintage: '2018-06-27',
  caveats: [
    {
      fr: 'Un autre label, aux exigences différentes : ces lieux et les France services ne se comparent pas comme un seul réseau.',
      en: 'Another label, with other requirements: these places and France services are not to be compared as one network.',
    },
    {
      fr: 'Positions tirées de l’adresse ; une soixantaine, mal géocodées, sont ramenées au chef-lieu de la commune.',
      en: 'Positions come from the address; some sixty, badly geocoded, are moved to the chef-lieu of the commune.',
    },
  ],
  role: 'history',
  itinerant: false,
  order: 6,
  pointsSql: `
    SELECT id, 'Maison de services au public (' || town || ')' AS name, address, postcode, commune,
      longitude, latitude, "position", 'liste du 27 juin 2018' AS detail
    FROM msap_2018`,
});
