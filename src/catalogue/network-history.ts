import type { NetworkHistory } from '../edition/network-history.ts';

const msap = { fr: 'Maisons de services au public', en: 'Maisons de services au public' };
const franceServices = { fr: 'France services', en: 'France services' };

/** The lists of one network and of the one that replaced it, oldest first, and what was aimed at. */
export const networkHistory: NetworkHistory = {
  snapshots: [
    { service: 'msap-2018', network: msap },
    { service: 'france-services-2020', network: franceServices },
    { service: 'france-services-2023', network: franceServices },
    { service: 'france-services', network: franceServices },
  ],
  labelDates: 'france-services',
  target: {
    places: 1000,
    by: '2016-12-31',
    network: msap,
    label: {
      fr: 'Objectif fixé pour la fin de 2016 : 1 000 maisons de services au public labellisées',
      en: 'Target set for the end of 2016: 1,000 labelled maisons de services au public',
    },
  },
};
