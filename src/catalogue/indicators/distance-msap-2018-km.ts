import { distanceTo } from '../distance-indicator.ts';
import service from '../services/msap-2018.ts';

export default distanceTo({
  service,
  nearest: {
    fr: 'à la maison de services au public la plus proche en 2018',
    en: 'to the nearest maison de services au public in 2018',
  },
  short: { fr: 'Distance à une MSAP (2018)', en: 'Distance to an MSAP (2018)' },
  order: 60,
});
