import { distanceTo } from '../distance-indicator.ts';
import service from '../services/la-poste.ts';

export default distanceTo({
  service,
  nearest: {
    fr: 'au point de contact La Poste le plus proche',
    en: 'to the nearest La Poste contact point',
  },
  short: { fr: 'Distance à La Poste (2020)', en: 'Distance to La Poste (2020)' },
  order: 40,
});
