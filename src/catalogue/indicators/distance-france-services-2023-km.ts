import { distanceTo } from '../distance-indicator.ts';
import service from '../services/france-services-2023.ts';

export default distanceTo({
  service,
  nearest: {
    fr: 'à la France services la plus proche en juillet 2023',
    en: 'to the nearest France services desk in July 2023',
  },
  short: {
    fr: 'Distance à une France services (2023)',
    en: 'Distance to a France services desk (2023)',
  },
  order: 62,
});
