import { distanceTo } from '../distance-indicator.ts';
import service from '../services/france-services-itinerantes.ts';

export default distanceTo({
  service,
  nearest: {
    fr: 'au point d’attache le plus proche d’une France services itinérante',
    en: 'to the nearest base of an itinerant France services desk',
  },
  short: { fr: 'Distance à une France services itinérante', en: 'Distance to an itinerant desk' },
  order: 50,
});
