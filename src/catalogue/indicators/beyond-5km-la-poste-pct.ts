import { beyond } from '../distance-indicator.ts';
import service from '../services/la-poste.ts';

export default beyond({
  service,
  thresholdKm: 5,
  short: { fr: 'À plus de 5 km de La Poste (2020)', en: 'Over 5 km from La Poste (2020)' },
  order: 41,
});
