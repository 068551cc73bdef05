import { distanceTo } from '../distance-indicator.ts';
import service from '../services/france-services.ts';

export default distanceTo({
  service,
  nearest: {
    fr: 'à la France services fixe la plus proche',
    en: 'to the nearest fixed France services desk',
  },
  short: { fr: 'Distance à une France services', en: 'Distance to a France services desk' },
  order: 10,
});
