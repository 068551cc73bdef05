import { beyond } from '../distance-indicator.ts';
import service from '../services/la-poste.ts';

export default beyond({
  service,
  thresholdKm: 20,
  short: { fr: 'À plus de 20 km de La Poste (2020)', en: 'Over 20 km from La Poste (2020)' },
  order: 43,
});
