import { distanceTo } from '../distance-indicator.ts';
import service from '../services/france-services-2020.ts';

export default distanceTo({
  service,
  nearest: {
    fr: 'à la France services la plus proche en octobre 2020',
    en: 'to the nearest France services desk in October 2020',
  },
  short: {
    fr: 'Distance à une France services (2020)',
    en: 'Distance to a France services desk (2020)',
  },
  order: 61,
});
